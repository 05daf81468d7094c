// SPDX-License-Identifier: Apache-2.0
// Writes records of thinking exercises until somebody kills it. Started by the tests, which then compare the database with
// what was told.
#include "storage/sqlitemindrepository.h"

#include "mindsteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqliteMindRepository>(
        argc, argv, [](int step, auto &mind, auto &sessions) { return mindsteps::run(step, sessions, mind); });
}
