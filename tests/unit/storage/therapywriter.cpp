// SPDX-License-Identifier: Apache-2.0
// Takes programs and sends reports until somebody kills it. Started by the tests, which then compare the database with
// what was told.
#include "storage/sqlitetherapyrepository.h"

#include "therapysteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqliteTherapyRepository>(
        argc, argv, [](int step, auto &therapy, auto & /*sessions*/) { return therapysteps::run(step, therapy); });
}
