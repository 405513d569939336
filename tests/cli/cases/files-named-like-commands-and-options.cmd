cp $CASES/harbour.yaml show; brief ./show | head -n 1; cp show -- -x; brief -- -x | head -n 1
