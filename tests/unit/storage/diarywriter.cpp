// SPDX-License-Identifier: Apache-2.0
// Writes a diary until somebody kills it. Started by the tests, which then compare the database with what was told.
#include "storage/sqlitediaryrepository.h"

#include "diarysteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqliteDiaryRepository>(
        argc, argv, [](int step, auto &diary, auto &sessions) { return diarysteps::run(step, diary, sessions); });
}
