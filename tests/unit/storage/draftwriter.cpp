// SPDX-License-Identifier: Apache-2.0
// Writes drafts until somebody kills it. Started by the tests, which then compare the database with what was told.
#include "storage/sqlitedraftrepository.h"

#include "draftsteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqliteDraftRepository>(
        argc, argv, [](int step, auto &drafts, auto &) { return draftsteps::run(step, drafts); });
}
