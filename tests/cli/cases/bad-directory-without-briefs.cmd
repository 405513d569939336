mkdir none; brief none
