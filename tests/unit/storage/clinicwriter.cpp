// SPDX-License-Identifier: Apache-2.0
// Writes the entries of a clinic until somebody kills it. Started by the tests, which then compare the database with what
// was told.
#include "storage/sqliteclinicrepository.h"

#include "clinicsteps.h"
#include "writing.h"

using namespace evenpace;

int main(int argc, char *argv[])
{
    return writing::stepAfterStep<SqliteClinicRepository>(
        argc, argv, [](int step, auto &clinic, auto &) { return clinicsteps::run(step, clinic); });
}
