// SPDX-License-Identifier: Apache-2.0
#include "readers.h"

#include <QFile>

#include <cstdint>
#include <cstdlib>
#include <cstring>

using namespace evenpace::fuzz;

/** One libFuzzer target for each reader: EVENPACE_READER is its name. */
namespace {

const Reader &reader()
{
    for (const Reader &candidate : readers()) {
        if (std::strcmp(candidate.name, EVENPACE_READER) == 0)
            return candidate;
    }
    std::abort();
}

} // namespace

/** Puts the seeds where libFuzzer looks for them: into the first folder that is named. */
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        if ((*argv)[i][0] == '-')
            continue;
        int number = 0;
        for (const QByteArray &seed : reader().seeds()) {
            QFile file(QString::fromLocal8Bit((*argv)[i]) + QStringLiteral("/seed%1").arg(++number));
            if (file.open(QIODevice::WriteOnly))
                file.write(seed);
        }
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    reader().read(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
