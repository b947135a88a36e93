"""Passes a file of lines through a command as a pipe step of Spark, on this machine alone.

    pipe.py FILE FOLDER PARTITIONS COMMAND...
"""

import os
import shlex
import sys

from pyspark import SparkConf, SparkContext

file, folder, partitions, *command = sys.argv[1:]
os.environ["PYSPARK_PYTHON"] = sys.executable
conf = SparkConf().setMaster("local[2]").setAppName("empathy review")
conf.setAll([("spark.ui.enabled", "false"), ("spark.driver.host", "127.0.0.1"), ("spark.driver.bindAddress", "127.0.0.1")])
with SparkContext(conf=conf) as spark:
    messages = spark.textFile("file://" + os.path.abspath(file), int(partitions))
    # each partition is the standard input of a process of its own, whose environment is empty
    reviewed = messages.pipe(shlex.join(command), checkCode=True)
    reviewed.saveAsTextFile("file://" + os.path.abspath(folder))
    print(f"Spark {spark.version}, {reviewed.getNumPartitions()} partitions")
