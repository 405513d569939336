printf "%%PDF-1.7\n%%\342\343\317\323\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" >story.pdf
brief make story.pdf
brief print story.pdf
brief story.pdf
brief verify --article story.pdf a.yaml
cp story.pdf b.pdf; mkdir out; brief make -j 1 -o out story.pdf b.pdf
