// SPDX-License-Identifier: Apache-2.0
// Answers questionnaires until somebody kills it. Started by the tests, which then compare the database with what was told.
#include "storage/sqlitemeasurerepository.h"

#include "measuresteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqliteMeasureRepository>(
        argc, argv, [](int step, auto &measures, auto & /*sessions*/) { return measuresteps::run(step, measures); });
}
