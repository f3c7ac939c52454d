// Requests from standard input, answers to standard output, for as long as there are any. A request is a line `VERB TYPE SIZE` and so
// many bytes, an answer a line `ok SIZE` or `refused SIZE` and so many bytes.

#include <stdio.h>

#include "driver.h"

int main(void)
{
    char verb[16], type[200];
    unsigned long size;
    while (scanf("%15s %199s %lu", verb, type, &size) == 3 && getchar() == '\n') {
        unsigned char *bytes = (unsigned char *)malloc(size != 0 ? size : 1);
        if (bytes == NULL || fread(bytes, 1, size, stdin) != size) {
            return 1;
        }
        const driver_answer answer = driver_ask(verb, type, bytes, size);
        printf("%s %lu\n", answer.is_fine ? "ok" : "refused", (unsigned long)answer.size);
        if (answer.size != 0) {
            fwrite(answer.bytes, 1, answer.size, stdout);
        }
        fflush(stdout);
        free(bytes);
    }
    return ferror(stdin) != 0;
}
