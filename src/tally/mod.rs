//! What is remembered, added up: pure sums in flat memory, however long the history.

pub mod change;
pub mod relief;
pub mod trend;
pub mod weeks;
