export XDG_DATA_HOME=$PWD/data SOURCE_DATE_EPOCH=0
mkdir -p data/brief
cat >data/brief/bookmarks.yaml <<'END'
bookmarks: 1
marks:
  - id: a
    title: Tides
    pane: context
    text: Tides come in.
    note: ask about the moon
  - id: b
    title: Tides
    pane: bottom_line
    text: They come and go.
  - id: c
    title: Tides
    pane: outlook
    text: A text that is gone.
END
cat >tides.yaml <<'END'
brief: 1
title: Tides
bottom_line: They come and go.
context:
  - The moon pulls.
  - Tides come in.
agenda:
  - Tides go out.
END
brief print tides.yaml | sed 's/brief [0-9.]*, printed/brief V, printed/'
