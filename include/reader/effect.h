/* What a key asks for that the reader cannot do itself: the outside does it. */
#ifndef READER_EFFECT_H
#define READER_EFFECT_H

enum effect {
    EFFECT_NONE,
    EFFECT_QUIT,
    EFFECT_INTERRUPT, /* end with the status of SIGINT */
    EFFECT_CLOSE,     /* back to the list this brief was opened from */
    EFFECT_OPEN,      /* open list entry list_cursor */
    EFFECT_COPY,      /* put reader->outgoing on the clipboard */
    EFFECT_BROWSE,    /* open the brief's url */
    EFFECT_EDIT,      /* edit the brief's file at the point's line, then reload */
    EFFECT_RELOAD,
    EFFECT_REPAINT,
    EFFECT_MARK, /* bookmark the point, or take its bookmark off */
    EFFECT_NOTE, /* outgoing is the note: of the mark in noted, else of the point */
    EFFECT_UNDO, /* the last change of a bookmark */
    EFFECT_REDO, /* what was undone last */
    EFFECT_LIST_MARKS,  /* call reader_list_marks */
    EFFECT_GO_TO_MARK,  /* open the brief of reader_mark there */
    EFFECT_DELETE_MARK, /* reader_mark */
    EFFECT_SAVE_COPY,   /* of the bookmarks, to the file that outgoing names */
    EFFECT_STOP,        /* as Ctrl-Z */
};

#endif
