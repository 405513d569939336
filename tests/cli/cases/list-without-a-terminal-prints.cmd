mkdir d; cp $CASES/harbour.yaml d/a.yaml; sed "s/2026-02-20/2026-05-01/; s/Harbour/Later/" d/a.yaml > d/b.yaml; echo "brief: [" > d/c.yaml; echo "x: y" > d/d.yaml; brief d
