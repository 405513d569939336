mkdir d; cp $CASES/harbour.yaml d/a.yaml; BRIEF_DIR=d brief
