cp "$CASES/bridge.txt" story.txt; brief make -o "" story.txt
