// SPDX-License-Identifier: Apache-2.0
// Writes what is planned ahead until somebody kills it. Started by the tests, which then compare the database with what
// was told.
#include "storage/sqliteplansrepository.h"

#include "planssteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqlitePlansRepository>(
        argc, argv, [](int step, auto &plans, auto &) { return planssteps::run(step, plans); });
}
