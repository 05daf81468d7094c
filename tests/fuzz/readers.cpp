// SPDX-License-Identifier: Apache-2.0
#include "readers.h"

#include "builtinlibrary.h"
#include "exchange/base45.h"
#include "exchange/deflate.h"
#include "domain/exchange/limits.h"
#include "exchange/message.h"
#include "exchange/parts.h"
#include "exchange/qrcode.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace evenpace::fuzz {

using namespace Qt::StringLiterals;
using namespace evenpace::exchange;

namespace {

/** The examples that are published with the format. */
const QJsonObject &vectors()
{
    static const QJsonObject vectors = [] {
        QFile file(QStringLiteral(EVENPACE_SOURCE_DIR) + u"/assets/schema/vectors.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }();
    return vectors;
}

QByteArray fromHex(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

constexpr std::array kMessages{"therapist_card"_L1, "patient_card"_L1, "program"_L1, "report"_L1, "receipt"_L1};

OwnKeys keys(Role role, QLatin1StringView name)
{
    const QJsonObject told = vectors().value(name).toObject();
    return OwnKeys::fromSeeds(role, told.value("name"_L1).toString(), told.value("clinic"_L1).toString(),
                              fromHex(told.value("sign_seed"_L1)), fromHex(told.value("box_seed"_L1)));
}

const Desk &desk()
{
    static const Library library = builtInLibrary();
    static const Desk desk = [] {
        Desk made;
        made.own = {keys(Role::Therapist, "therapist"_L1), keys(Role::Patient, "patient"_L1)};
        made.known = {made.own[0].card(), made.own[1].card()};
        made.sent[made.own[0].id()] = 1'000;
        made.today = QDate(2026, 3, 9);
        made.library = &library;
        return made;
    }();
    return desk;
}

/** What was read can be written and is the same when it is read again. */
template <typename T>
void again(const Result<T> &read, Result<T> (*reader)(const QByteArray &), QByteArray (*writer)(const T &))
{
    if (refusalIn(read)) {
        if (sentence(*refusalIn(read)).isEmpty())
            std::abort();
        return;
    }
    const T &value = std::get<T>(read);
    const Result<T> second = reader(writer(value));
    if (refusalIn(second) || !(std::get<T>(second) == value))
        std::abort();
}

void readMessages(const QByteArray &bytes)
{
    const Result<Received> read = open(bytes, desk());
    if (refusalIn(read) && sentence(*refusalIn(read)).isEmpty())
        std::abort();
}

QList<QByteArray> messageSeeds()
{
    QList<QByteArray> seeds;
    for (const QLatin1StringView name : kMessages) {
        seeds << fromHex(vectors().value(name)["message"_L1]);
        seeds << vectors().value(name)["text"_L1].toString().toLatin1();
    }
    return seeds;
}

/** What lies behind a right signature, which no changed byte would come past. */
void readPayloads(const QByteArray &bytes)
{
    again<AssignedProgram>(programFromCbor(bytes), programFromCbor, toCbor);
    again<Report>(reportFromCbor(bytes), reportFromCbor, toCbor);
    again<Acknowledgement>(acknowledgementFromCbor(bytes), acknowledgementFromCbor, toCbor);
    again<Card>(cardFromCbor(bytes), cardFromCbor, toCbor);
    const Result<AssignedProgram> program = programFromCbor(bytes);
    if (!refusalIn(program))
        static_cast<void>(problemOf(std::get<AssignedProgram>(program), *desk().library));
    const std::optional<Inflated> plain = inflated(bytes, kMostInflated);
    if (plain && plain->bytes.size() > kMostInflated)
        std::abort();
}

QList<QByteArray> payloadSeeds()
{
    QList<QByteArray> seeds;
    for (const QLatin1StringView name : kMessages)
        seeds << fromHex(vectors().value(name)["cbor"_L1]);
    return seeds;
}

void readReadable(const QByteArray &bytes)
{
    again<AssignedProgram>(programFromJson(bytes), programFromJson, toJson);
    again<Report>(reportFromJson(bytes), reportFromJson, toJson);
}

QList<QByteArray> readableSeeds()
{
    QList<QByteArray> seeds;
    for (const QLatin1StringView name : {"program"_L1, "report"_L1})
        seeds << QJsonDocument(vectors().value(name)["readable"_L1].toObject()).toJson(QJsonDocument::Compact);
    return seeds;
}

/** Lines, each the text of a code. */
void readParts(const QByteArray &bytes)
{
    PartCollector collector;
    for (const QByteArray &line : bytes.split('\n')) {
        collector.add(line);
        if (const std::optional<QByteArray> decoded = fromBase45(line); decoded && toBase45(*decoded) != line)
            std::abort();
    }
    if (const std::optional<QByteArray> message = collector.message();
        message && message->size() > kMostMessage + kPartBytes)
        std::abort();
}

QList<QByteArray> partSeeds()
{
    QByteArray lines;
    for (const QJsonValue &part : vectors().value("program_parts"_L1).toArray())
        lines += part.toString().toLatin1() + '\n';
    return {lines, "BB8\nQED8WEX0\n"};
}

/** A byte for the width, then gray pixels. */
void readPictures(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return;
    const int width = static_cast<quint8>(bytes[0]) + 1;
    const auto height = static_cast<int>((bytes.size() - 1) / width);
    if (height < 1)
        return;
    const QImage picture(reinterpret_cast<const uchar *>(bytes.constData()) + 1, width, height, width,
                         QImage::Format_Grayscale8);
    static_cast<void>(readCodes(picture));
}

QList<QByteArray> pictureSeeds()
{
    const QImage code = imageOf(*qrCode("EP1:BB8"), 2);
    QByteArray bytes(1, static_cast<char>(code.width() - 1));
    for (int y = 0; y < code.height(); ++y)
        bytes += QByteArray(reinterpret_cast<const char *>(code.constScanLine(y)), code.width());
    // Nothing but corners of codes: a reader that tries every three of them does not come back.
    constexpr int kSide = 144;
    QByteArray corners(1, static_cast<char>(kSide - 1));
    for (int y = 0; y < kSide; ++y) {
        for (int x = 0; x < kSide; ++x) {
            const int ring = std::max(std::abs(x % 8 - 3), std::abs(y % 8 - 3));
            corners += static_cast<char>(ring == 2 || ring == 4 ? 255 : 0);
        }
    }
    return {bytes, corners};
}

void readAttachments(const QByteArray &bytes)
{
    const Result<Attachment> read = attachmentOf(bytes);
    if (!refusalIn(read) && std::get<Attachment>(read).sha256.size() != 32)
        std::abort();
}

QList<QByteArray> attachmentSeeds()
{
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QList<QByteArray> seeds{"OggS" + QByteArray(24, '\0') + "\x01vorbis"};
    for (const char *format : {"png", "jpeg"}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, format);
        seeds << bytes;
    }
    return seeds;
}

} // namespace

const std::vector<Reader> &readers()
{
    static const std::vector<Reader> all{
        {"messages", readMessages, messageSeeds},  {"payloads", readPayloads, payloadSeeds},
        {"readable", readReadable, readableSeeds}, {"parts", readParts, partSeeds},
        {"pictures", readPictures, pictureSeeds},  {"attachments", readAttachments, attachmentSeeds}};
    return all;
}

} // namespace evenpace::fuzz
