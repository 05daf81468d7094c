// SPDX-License-Identifier: Apache-2.0
#include "domain/exchange/limits.h"
#include "samples.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QtEndian>

#include <functional>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;
using Why = Refusal::Why;

/** The same for what only files hold: the readable form, pictures and sounds. */
class FileRefusalsTest : public QObject
{
    Q_OBJECT
private slots:
    void aReadableFileIsRefused_data();
    void aReadableFileIsRefused();
    void aFileWithAttachmentsIsRefused_data();
    void aFileWithAttachmentsIsRefused();
};

void FileRefusalsTest::aReadableFileIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QString>("detail");

    const auto row
        = [](const char *name, const std::function<void(QJsonObject &)> &change, Why why, const QString &detail = {}) {
              QJsonObject json = QJsonDocument::fromJson(toJson(samples::program())).object();
              change(json);
              QTest::newRow(name) << QJsonDocument(json).toJson() << why << detail;
          };
    const auto raw
        = [](const char *name, const QByteArray &json, Why why) { QTest::newRow(name) << json << why << QString(); };

    raw("nothing", {}, Why::NotEvenpace);
    raw("a letter", "Dear patient", Why::NotEvenpace);
    raw("half of it", toJson(samples::program()).left(200), Why::Damaged);
    raw("JSON of something else", "{\"name\": 1}", Why::NotEvenpace);
    raw("a list", "[1, 2]", Why::NotEvenpace);
    raw("a report", toJson(samples::report()), Why::UnknownKind);
    raw("a megabyte and more", QByteArray(kMostReadable + 1, ' '), Why::TooLarge);
    row(
        "a later format", [](QJsonObject &json) { json[u"format"_s] = 2; }, Why::UnknownFormat);
    row(
        "an unknown field", [](QJsonObject &json) { json[u"colour"_s] = u"red"_s; }, Why::UnknownField, u"colour"_s);
    row(
        "an unknown field further in",
        [](QJsonObject &json) {
            QJsonArray sessions = json[u"sessions"_s].toArray();
            QJsonObject session = sessions[0].toObject();
            session[u"repeat"_s] = 2;
            sessions[0] = session;
            json[u"sessions"_s] = sessions;
        },
        Why::UnknownField, u"sessions 1, repeat"_s);
    row(
        "a word that is not known",
        [](QJsonObject &json) {
            QJsonArray sessions = json[u"sessions"_s].toArray();
            QJsonObject session = sessions[0].toObject();
            session[u"time"_s] = u"noon"_s;
            sessions[0] = session;
            json[u"sessions"_s] = sessions;
        },
        Why::WrongValue, u"sessions 1, time"_s);
    row(
        "half a version", [](QJsonObject &json) { json[u"version"_s] = 1.5; }, Why::WrongValue, u"version"_s);
    row(
        "a day that there is not", [](QJsonObject &json) { json[u"issued"_s] = u"2026-02-30"_s; }, Why::WrongValue);
    row(
        "a day with slashes", [](QJsonObject &json) { json[u"issued"_s] = u"2026/03/09"_s; }, Why::WrongValue,
        u"“issued” is no date"_s);
    row(
        "no id", [](QJsonObject &json) { json[u"id"_s] = u"12"_s; }, Why::WrongValue);
    row(
        "a key id in capitals", [](QJsonObject &json) { json[u"patient_key_id"_s] = u"ABCDEF0123456789"_s; },
        Why::WrongValue);
    row(
        "no name", [](QJsonObject &json) { json.remove(u"name"_s); }, Why::WrongValue, u"“name” is missing"_s);
    row(
        "an eighth day",
        [](QJsonObject &json) {
            json[u"phases"_s] = QJsonArray{QJsonObject{{u"schedule"_s, QJsonObject{{u"8"_s, QJsonArray{u"A"_s}}}}}};
        },
        Why::UnknownField, u"8"_s);
}

void FileRefusalsTest::aReadableFileIsRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(Why, why);
    QFETCH(QString, detail);
    const Result<AssignedProgram> read = programFromJson(json);
    QVERIFY(refusalIn(read));
    QVERIFY2(refusalIn(read)->why == why, qPrintable(sentence(*refusalIn(read))));
    QVERIFY2(refusalIn(read)->detail.contains(detail), qPrintable(sentence(*refusalIn(read))));
}

void FileRefusalsTest::aFileWithAttachmentsIsRefused_data()
{
    QTest::addColumn<QByteArray>("behind");
    QTest::addColumn<Why>("why");
    QTest::addColumn<QByteArray>("named"); // by the program, beside the picture of 8 x 8
    QTest::addColumn<QString>("detail"); // is part of the detail

    const auto image = [](QSize size) {
        QImage picture(size, QImage::Format_Mono);
        picture.fill(0);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "png");
        return bytes;
    };
    const QByteArray none;
    const auto framed = [](const QByteArray &bytes) {
        QByteArray length(4, '\0');
        qToBigEndian(static_cast<quint32>(bytes.size()), length.data());
        return length + bytes;
    };
    // What is wrong with it is not that the program has no such hash.
    const auto named = [&](const char *name, const QByteArray &bytes, const QString &detail) {
        QTest::newRow(name) << framed(bytes) << Why::WrongAttachment << bytes << detail;
    };
    QTest::newRow("one that is not named") << framed(image({9, 9})) << Why::WrongAttachment << none << u"name"_s;
    QTest::newRow("one that comes twice")
        << framed(image({8, 8})) + framed(image({8, 8})) << Why::WrongAttachment << none << u"name"_s;
    named("a program for computers",
          "\x7f"
          "ELF and more",
          u"neither"_s);
    named("a picture with a broken head", "\x89PNG\r\n\x1a\nxxxx", u"width"_s);
    named("a picture that is too wide", image({5000, 2}), u"width"_s);
    named("one above 300 KiB", "OggS" + QByteArray(kMostAttachment, '\0'), u"300 KiB"_s);
    QTest::newRow("more than all may have")
        << framed(QByteArray(kMostAttachments + 9, '\0')) << Why::TooLarge << none << QString();
    QTest::newRow("half a length") << QByteArray("\0\0", 2) << Why::Damaged << none << QString();
    QTest::newRow("a length without its bytes") << QByteArray("\0\0\0\x09xx", 6) << Why::Damaged << none << QString();
}

void FileRefusalsTest::aFileWithAttachmentsIsRefused()
{
    QFETCH(QByteArray, behind);
    QFETCH(Why, why);
    QFETCH(QByteArray, named);
    QFETCH(QString, detail);
    QImage picture(8, 8, QImage::Format_Mono);
    picture.fill(0);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "png");
    AssignedProgram program = samples::program();
    program.sessions[0].items[0].picture = taken(attachmentOf(bytes)).sha256;
    if (!named.isEmpty())
        program.sessions[0].items[1].picture = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    const QByteArray message = taken(programMessage(program, samples::therapist()));
    QVERIFY(!refusalIn(
        open(message + QByteArray("\0\0\0", 3) + static_cast<char>(bytes.size()) + bytes, samples::patientDesk())));
    const Result<Received> read = open(message + behind, samples::patientDesk());
    QVERIFY(refusalIn(read));
    QVERIFY2(refusalIn(read)->why == why, qPrintable(sentence(*refusalIn(read))));
    QVERIFY2(refusalIn(read)->detail.contains(detail), qPrintable(sentence(*refusalIn(read))));
}

QTEST_GUILESS_MAIN(FileRefusalsTest)
#include "tst_filerefusals.moc"
