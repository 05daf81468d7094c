// SPDX-License-Identifier: Apache-2.0
#include "cli/exchangefiles.h"

#include "domain/records.h"
#include "exchange/forms.h"
#include "exchange/input.h"
#include "exchange/keyfolder.h"
#include "domain/exchange/limits.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

/** A photo may be larger than anything of ours. */
constexpr qint64 kLargestFile = 32 * 1024 * 1024;

template <typename T> Held heldAs(Result<T> read)
{
    if (const Refusal *refusal = refusalIn(read))
        return {*refusal};
    return {std::get<T>(std::move(read))};
}

} // namespace

FileBytes readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return {{}, u"%1 cannot be read."_s.arg(path)};
    // Devices and pipes have no size: what comes is counted.
    QByteArray bytes;
    while (bytes.size() <= kLargestFile) {
        const QByteArray more = file.read(kLargestFile + 1 - bytes.size());
        if (more.isEmpty())
            return {bytes, {}};
        bytes += more;
    }
    return {{}, u"%1 is too large for a program or report."_s.arg(path)};
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    // What is told of a person is for their eyes.
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return u"%1 cannot be written."_s.arg(path);
}

Held heldIn(const QByteArray &bytes)
{
    if (bytes.trimmed().startsWith('{')) {
        Result<AssignedProgram> program = programFromJson(bytes);
        const Refusal *refusal = refusalIn(program);
        return refusal && refusal->why == Refusal::Why::UnknownKind ? heldAs(reportFromJson(bytes))
                                                                    : heldAs(std::move(program));
    }
    return heldAs(messageIn(bytes));
}

OpenedDesk openDesk(const QString &keys, const Library &library)
{
    OpenedDesk opened;
    if (!keys.isEmpty() && !QFileInfo(keys).isDir()) {
        opened.problem = u"There is no folder %1."_s.arg(keys);
    } else if (!keys.isEmpty()) {
        const KeyFolder folder(keys);
        opened.desk = folder.desk();
        for (const Role role : {Role::Therapist, Role::Patient}) {
            if (folder.own(role).outcome == KeyFolder::Outcome::Damaged)
                opened.problem = u"The keys in %1 are damaged."_s.arg(keys);
        }
    }
    opened.desk.library = &library;
    opened.desk.today = dayOf(QDateTime::currentDateTime());
    return opened;
}

QString nameOf(Trust trust)
{
    switch (trust) {
    case Trust::Known:
        return u"known"_s;
    case Trust::Unknown:
        return u"not verified"_s;
    case Trust::Changed:
        return u"another key"_s;
    }
    return {};
}

} // namespace evenpace::cli
