// SPDX-License-Identifier: Apache-2.0
#include "cli/exchangefiles.h"

#include "domain/records.h"
#include "exchange/forms.h"
#include "exchange/keyfolder.h"
#include "exchange/limits.h"
#include "exchange/parts.h"
#include "exchange/qrcode.h"

#include <QBuffer>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

namespace evenpace::cli {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

/** A photo may be larger than anything of ours. */
constexpr qint64 kLargestFile = 32 * 1024 * 1024;
constexpr qint64 kMostPicture = 50'000'000; ///< pixels

Held heldInCodes(const QImage &picture)
{
    const QList<QByteArray> texts = readCodes(picture);
    if (texts.isEmpty())
        return {Refusal{Refusal::Why::NoCode, {}}};
    PartCollector parts;
    for (const QByteArray &text : texts) {
        if (text.startsWith(kTextBegin))
            return {text};
        parts.add(text);
    }
    if (const std::optional<QByteArray> message = parts.message())
        return {*message};
    return {Refusal{Refusal::Why::PartsMissing, u"%1 of %2"_s.arg(parts.count()).arg(parts.total())}};
}

/** Nothing if it is no picture of a kind that a camera or a screen makes. */
std::optional<Held> heldInPicture(const QByteArray &bytes)
{
    const char *format = bytes.startsWith("\x89PNG\r\n\x1a\n") ? "png"
        : bytes.startsWith("\xff\xd8\xff")                     ? "jpeg"
                                                               : nullptr;
    if (!format)
        return std::nullopt;
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    // A small file can unfold into a huge picture: its head is read first.
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > kMostPicture)
        return Held{Refusal{Refusal::Why::TooLarge, {}}};
    const QImage picture = reader.read();
    return picture.isNull() ? Held{Refusal{Refusal::Why::Damaged, {}}} : heldInCodes(picture);
}

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
    if (bytes.startsWith(kTextBegin))
        return {bytes.trimmed()};
    if (bytes.trimmed().startsWith('{')) {
        Result<AssignedProgram> program = programFromJson(bytes);
        const Refusal *refusal = refusalIn(program);
        return refusal && refusal->why == Refusal::Why::UnknownKind ? heldAs(reportFromJson(bytes))
                                                                    : heldAs(std::move(program));
    }
    // Messages begin with the number of their format, which no picture does.
    if (!bytes.isEmpty() && static_cast<quint8>(bytes[0]) >= 32) {
        if (const std::optional<Held> held = heldInPicture(bytes))
            return *held;
    }
    return {bytes};
}

OpenedDesk openDesk(const QString &keys, const Library &library)
{
    OpenedDesk opened;
    opened.desk.library = &library;
    opened.desk.today = dayOf(QDateTime::currentDateTime());
    if (keys.isEmpty())
        return opened;
    if (!QFileInfo(keys).isDir()) {
        opened.problem = u"There is no folder %1."_s.arg(keys);
        return opened;
    }
    const KeyFolder folder(keys);
    for (const Role role : {Role::Therapist, Role::Patient}) {
        KeyFolder::Own own = folder.own(role);
        if (own.outcome == KeyFolder::Outcome::Damaged)
            opened.problem = u"The keys in %1 are damaged."_s.arg(keys);
        if (own.keys)
            opened.desk.own.push_back(std::move(*own.keys));
    }
    opened.desk.known = folder.known().cards;
    opened.desk.sent = folder.sent();
    // What was signed here is known, too.
    for (const OwnKeys &own : opened.desk.own)
        opened.desk.known.push_back(own.card());
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
