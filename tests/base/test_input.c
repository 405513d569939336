/* Opening names that may be anything, and reading what may change meanwhile. */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/input.h"
#include "lib/home.h"

struct place {
    char folder[HOME_SIZE];
    char file[HOME_SIZE + 16];
};

static int make_place(void **state)
{
    struct place *p = calloc(1, sizeof *p);
    assert_true(home_make(p->folder));
    snprintf(p->file, sizeof p->file, "%s/file", p->folder);
    *state = p;
    return 0;
}

static int remove_place(void **state)
{
    struct place *p = *state;
    home_remove(p->folder);
    free(p);
    return 0;
}

static void fill(const char *path, const char *text, const char *mode)
{
    FILE *file = fopen(path, mode);
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void check_refused(const char *path, const char *what, const char *hint)
{
    struct input in = {0};
    struct err err = {0};
    assert_false(input_open(&in, path, 100, &err));
    assert_int_equal(err.kind, ERR_SYSTEM);
    assert_string_equal(err.file, path);
    assert_non_null(strstr(err.what, what));
    assert_non_null(strstr(err.hint, hint));
}

static void reads_a_file_in_pieces(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    struct err err = {0};
    struct str copy = {0};
    char buffer[4];
    size_t got;
    fill(p->file, "one two", "w");
    assert_true(input_open(&in, p->file, 7, &err));
    in.copy = &copy;
    assert_true(input_read(&in, buffer, sizeof buffer, &got, &err));
    assert_int_equal(got, 4);
    assert_memory_equal(buffer, "one ", 4);
    assert_true(input_read(&in, buffer, sizeof buffer, &got, &err));
    assert_int_equal(got, 3);
    assert_true(input_read(&in, buffer, sizeof buffer, &got, &err));
    assert_int_equal(got, 0);
    assert_int_equal(in.total, 7);
    assert_string_equal(str_c(&copy), "one two");
    str_finish(&copy);
    input_close(&in);
}

static void reads_all_that_is_left(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    char byte;
    size_t got;
    fill(p->file, "one two", "w");
    assert_true(input_open(&in, p->file, 100, &err));
    assert_true(input_read(&in, &byte, 1, &got, &err));
    str_adds(&out, "> ");
    assert_true(input_read_all(&in, &out, &err));
    assert_string_equal(str_c(&out), "> ne two");
    str_finish(&out);
    input_close(&in);
}

static void reads_memory_and_an_empty_file(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    input_from_memory(&in, (struct span){"a\0b", 3}, "memory");
    assert_true(input_read_all(&in, &out, &err));
    assert_true(span_eq(str_span(&out), (struct span){"a\0b", 3}));
    input_close(&in);
    str_cut(&out, 0);
    fill(p->file, "", "w");
    assert_true(input_open(&in, p->file, 100, &err));
    assert_true(input_read_all(&in, &out, &err));
    assert_int_equal(out.n, 0);
    str_finish(&out);
    input_close(&in);
}

static void does_not_close_what_it_did_not_open(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    int fd;
    input_close(&in);
    fill(p->file, "text", "w");
    fd = open(p->file, O_RDONLY);
    assert_true(fd >= 0);
    input_from_fd(&in, fd, "-", 100);
    input_close(&in);
    assert_true(fcntl(fd, F_GETFD) >= 0);
    assert_true(fcntl(STDIN_FILENO, F_GETFD) >= 0);
    close(fd);
}

static void refuses_a_pipe_without_waiting_for_a_writer(void **state)
{
    struct place *p = *state;
    assert_int_equal(mkfifo(p->file, 0600), 0);
    check_refused(p->file, "is a pipe", "use `COMMAND | brief -`");
}

static void refuses_a_folder_a_device_and_a_socket(void **state)
{
    struct place *p = *state;
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_true(fd >= 0);
    memcpy(address.sun_path, p->file, strlen(p->file));
    assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    check_refused(p->file, "is a socket", "name a file");
    close(fd);
    check_refused(p->folder, "is a folder", "name a file in it");
    check_refused("/dev/null", "is a device", "use `COMMAND | brief -`");
}

static void tells_why_a_file_can_not_be_opened(void **state)
{
    struct place *p = *state;
    check_refused(p->file, "cannot open: No such file", "is the name right");
    if (geteuid() == 0)
        return;
    fill(p->file, "text", "w");
    assert_int_equal(chmod(p->file, 0), 0);
    check_refused(p->file, "cannot open: Permission denied", "permissions");
}

static void notices_a_file_that_became_longer(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    struct err err = {0};
    char buffer[16];
    size_t got;
    fill(p->file, "1234", "w");
    assert_true(input_open(&in, p->file, 100, &err));
    assert_true(input_read(&in, buffer, 2, &got, &err));
    fill(p->file, "5", "a");
    assert_false(input_read(&in, buffer, sizeof buffer, &got, &err));
    assert_string_equal(err.what, "became longer while it was read");
    assert_int_equal(err.kind, ERR_SYSTEM);
    input_close(&in);
}

static void notices_a_file_that_became_shorter(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    struct err err = {0};
    char buffer[16];
    size_t got;
    fill(p->file, "1234", "w");
    assert_true(input_open(&in, p->file, 100, &err));
    assert_true(input_read(&in, buffer, 2, &got, &err));
    assert_int_equal(truncate(p->file, 2), 0);
    assert_false(input_read(&in, buffer, sizeof buffer, &got, &err));
    assert_string_equal(err.what, "became shorter while it was read");
    input_close(&in);
}

static void refuses_a_file_past_the_limit_at_once(void **state)
{
    struct place *p = *state;
    struct input in = {0};
    struct err err = {0};
    fill(p->file, "12345", "w");
    assert_true(input_open(&in, p->file, 5, &err));
    input_close(&in);
    assert_false(input_open(&in, p->file, 4, &err));
    assert_int_equal(err.kind, ERR_INPUT);
    assert_string_equal(err.what, "larger than 4 bytes");
}

static void refuses_a_stream_past_the_limit_when_it_gets_there(void **state)
{
    (void)state;
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "12345", 5), 5);
    close(ends[1]);
    input_from_fd(&in, ends[0], "-", 4);
    assert_false(input_read_all(&in, &out, &err));
    assert_int_equal(err.kind, ERR_INPUT);
    assert_string_equal(err.file, "-");
    str_finish(&out);
    close(ends[0]);
}

static void waits_on_a_descriptor_that_does_not_block(void **state)
{
    (void)state;
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
    pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        _exit(write(ends[1], "text", 4) == 4 ? 0 : 1);
    }
    close(ends[1]);
    input_from_fd(&in, ends[0], "-", 100);
    assert_true(input_read_all(&in, &out, &err));
    assert_string_equal(str_c(&out), "text");
    str_finish(&out);
    close(ends[0]);
}

static void gives_again_what_was_peeked_at(void **state)
{
    (void)state;
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    char start[4];
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "brief: 1", 8), 8);
    close(ends[1]);
    input_from_fd(&in, ends[0], "-", 8);
    assert_true(input_peek(&in, start, sizeof start, &err));
    assert_true(span_is(in.memory, "brie"));
    assert_true(input_read_all(&in, &out, &err));
    assert_string_equal(str_c(&out), "brief: 1");
    assert_int_equal(in.total, 8);
    str_finish(&out);
    close(ends[0]);
}

static void peeks_at_a_stream_that_is_shorter(void **state)
{
    (void)state;
    struct input in = {0};
    struct err err = {0};
    struct str out = {0};
    char start[64];
    int ends[2];
    assert_int_equal(pipe(ends), 0);
    assert_int_equal(write(ends[1], "ab", 2), 2);
    close(ends[1]);
    input_from_fd(&in, ends[0], "-", 8);
    assert_true(input_peek(&in, start, sizeof start, &err));
    assert_true(span_is(in.memory, "ab"));
    assert_true(input_read_all(&in, &out, &err));
    assert_string_equal(str_c(&out), "ab");
    str_finish(&out);
    close(ends[0]);
}

#define IN_PLACE(test) cmocka_unit_test_setup_teardown(test, make_place, remove_place)

int main(void)
{
    const struct CMUnitTest tests[] = {
        IN_PLACE(reads_a_file_in_pieces),
        IN_PLACE(reads_all_that_is_left),
        IN_PLACE(reads_memory_and_an_empty_file),
        IN_PLACE(does_not_close_what_it_did_not_open),
        IN_PLACE(refuses_a_pipe_without_waiting_for_a_writer),
        IN_PLACE(refuses_a_folder_a_device_and_a_socket),
        IN_PLACE(tells_why_a_file_can_not_be_opened),
        IN_PLACE(notices_a_file_that_became_longer),
        IN_PLACE(notices_a_file_that_became_shorter),
        IN_PLACE(refuses_a_file_past_the_limit_at_once),
        cmocka_unit_test(refuses_a_stream_past_the_limit_when_it_gets_there),
        cmocka_unit_test(waits_on_a_descriptor_that_does_not_block),
        cmocka_unit_test(gives_again_what_was_peeked_at),
        cmocka_unit_test(peeks_at_a_stream_that_is_shorter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
