cat >story.txt <<'END'
The harbour bridge closes for a year

The harbour bridge will be closed for a year from 1 April, the council said.
END
brief story.txt $CASES/../cases/harbour.yaml | sed 's/  [^ ]*harbour.yaml$/  HARBOUR/'
