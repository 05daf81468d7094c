// SPDX-License-Identifier: Apache-2.0
#include "cli/exchangefiles.h"

#include "device/sharedfile.h"
#include "domain/exchange/forms.h"
#include "domain/records.h"
#include "exchange/input.h"
#include "exchange/keyfolder.h"

#include <QDateTime>
#include <QFileInfo>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

template <typename T> Held heldAs(Result<T> read)
{
    if (const Refusal *refusal = refusalIn(read))
        return {*refusal};
    return {std::get<T>(std::move(read))};
}

} // namespace

FileBytes readFile(const QString &path)
{
    std::variant<QByteArray, FileProblem> read = readShared(path);
    if (const FileProblem *problem = std::get_if<FileProblem>(&read)) {
        return {{}, *problem == FileProblem::TooLarge ? u"%1 is too large for a program or report."_s.arg(path)
                                                      : u"%1 cannot be read."_s.arg(path)};
    }
    return {std::get<QByteArray>(std::move(read)), {}};
}

QString writeFile(const QString &path, const QByteArray &bytes)
{
    return writeShared(path, bytes) ? QString() : u"%1 cannot be written."_s.arg(path);
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
