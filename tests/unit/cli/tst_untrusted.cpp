// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace::commandline;
using namespace Qt::StringLiterals;

/** What the command line does with files of people who are not known, and with files that are no files. */
class UntrustedTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void aReadableFileIsNotVerified();
    void aStrangersProgramIsPassedOnAfterAYesOnly();
    void whoWroteAProgramIsWhoSignedIt();
    void whatIsWrittenIsForItsOwnerOnly();
    void anEndlessFileIsRefused();
    void otherKindsOfPicturesAreNotOpened();
    void aPictureThatUnfoldsHugelyIsNotOpened();
    void anAcceptedCardTakesThePlaceOfTheOldOne();
    void aNameIsOneLine();

private:
    [[nodiscard]] QString at(const QString &name) const { return m_folder.filePath(name); }
    /** A therapist of that name in a folder of that name, with their card. */
    void makeTherapist(const QString &folder, const QString &name)
    {
        QCOMPARE(run({u"keys"_s, u"--keys"_s, at(folder), u"--make"_s, u"therapist"_s, u"--name"_s, name, u"--card"_s,
                      at(folder + u".card"_s)})
                     .exitCode,
                 0);
    }

    QTemporaryDir m_folder;
};

void UntrustedTest::initTestCase()
{
    makeTherapist(u"mara"_s, u"Mara Lind"_s);
    makeTherapist(u"jon"_s, u"Jon Ek"_s);
    QCOMPARE(run({u"keys"_s, u"--keys"_s, at(u"patient"_s), u"--make"_s, u"patient"_s, u"--name"_s, u"Blue heron"_s})
                 .exitCode,
             0);
    QCOMPARE(run({u"export"_s, u"--program"_s, kProgramId, u"--format"_s, u"json"_s, u"--out"_s, at(u"program.json"_s)})
                 .exitCode,
             0);
    QCOMPARE(run({u"export"_s, u"--program"_s, at(u"program.json"_s), u"--keys"_s, at(u"jon"_s), u"--format"_s,
                  u"compact"_s, u"--out"_s, at(u"jon.evenpace"_s)})
                 .exitCode,
             0);
}

void UntrustedTest::aReadableFileIsNotVerified()
{
    const Answer checked = run({u"verify"_s, at(u"program.json"_s)});
    QCOMPARE(checked.exitCode, 1);
    QVERIFY2(checked.out.contains("not signed"), checked.out.constData());
    const Answer refused = run({u"import"_s, at(u"program.json"_s)});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.isOneSentence(), refused.err.constData());
    QVERIFY(refused.err.contains("not signed"));
    const Answer read = run({u"import"_s, at(u"program.json"_s), u"--accept"_s});
    QCOMPARE(read.exitCode, 0);
    QCOMPARE(read.json().value("evenpace"_L1), QJsonValue(u"program"_s));
}

void UntrustedTest::aStrangersProgramIsPassedOnAfterAYesOnly()
{
    for (const auto *format : {"json", "fhir", "compact", "pdf"}) {
        const QStringList arguments{u"export"_s,       u"--program"_s, at(u"jon.evenpace"_s),       u"--keys"_s,
                                    at(u"mara"_s),     u"--format"_s,  QString::fromLatin1(format), u"--out"_s,
                                    at(u"passed.on"_s)};
        QFile::remove(at(u"passed.on"_s));
        const Answer refused = run(arguments);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.isOneSentence(), refused.err.constData());
        QVERIFY(!QFile::exists(at(u"passed.on"_s)));
        QCOMPARE(run(arguments + QStringList{u"--accept"_s}).exitCode, 0);
        QVERIFY(QFile::exists(at(u"passed.on"_s)));
    }
}

void UntrustedTest::whoWroteAProgramIsWhoSignedIt()
{
    const QJsonObject bundle = run({u"export"_s, u"--program"_s, at(u"jon.evenpace"_s), u"--keys"_s, at(u"mara"_s),
                                    u"--format"_s, u"fhir"_s, u"--accept"_s})
                                   .json();
    const QJsonObject own
        = run({u"export"_s, u"--program"_s, kProgramId, u"--keys"_s, at(u"mara"_s), u"--format"_s, u"fhir"_s}).json();
    const auto practitioner = [](const QJsonObject &whole) {
        for (const QJsonValue &entry : whole.value("entry"_L1).toArray()) {
            if (entry["resource"_L1]["resourceType"_L1] == "Practitioner"_L1)
                return entry["resource"_L1].toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(practitioner(bundle).value("name"_L1)[0]["text"_L1], QJsonValue(u"Jon Ek"_s));
    QCOMPARE(practitioner(own).value("name"_L1)[0]["text"_L1], QJsonValue(u"Mara Lind"_s));
    QVERIFY(practitioner(bundle).value("id"_L1) != practitioner(own).value("id"_L1));
}

void UntrustedTest::whatIsWrittenIsForItsOwnerOnly()
{
    QCOMPARE(
        QFileInfo(at(u"program.json"_s)).permissions()
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther),
        QFileDevice::Permissions());
}

void UntrustedTest::anEndlessFileIsRefused()
{
    if (!QFile::exists(u"/dev/zero"_s))
        QSKIP("there is no endless file here");
    const Answer answer = run({u"import"_s, u"/dev/zero"_s});
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.err, QByteArray("/dev/zero is too large for a program or report.\n"));
}

void UntrustedTest::otherKindsOfPicturesAreNotOpened()
{
    QCOMPARE(run({u"export"_s, u"--program"_s, at(u"program.json"_s), u"--keys"_s, at(u"jon"_s), u"--format"_s,
                  u"qr-png"_s, u"--out"_s, at(u"code.png"_s)})
                 .exitCode,
             0);
    const QImage code(at(u"code.png"_s));
    QVERIFY(!code.isNull());
    for (const auto *name : {"code.bmp", "code.ppm"}) {
        QVERIFY(code.save(at(QLatin1StringView(name))));
        const Answer answer = run({u"import"_s, at(QLatin1StringView(name)), u"--accept"_s});
        QCOMPARE(answer.err, QByteArray("This is not from Evenpace.\n"));
    }
    QVERIFY(code.save(at(u"code.jpg"_s), "jpeg", 95));
    QCOMPARE(run({u"import"_s, at(u"code.jpg"_s), u"--accept"_s}).exitCode, 0);
}

void UntrustedTest::aPictureThatUnfoldsHugelyIsNotOpened()
{
    QImage wide(12'000, 6'000, QImage::Format_Mono);
    wide.fill(1);
    QVERIFY(wide.save(at(u"wide.png"_s)));
    const Answer answer = run({u"import"_s, at(u"wide.png"_s)});
    QCOMPARE(answer.err, QByteArray("This is larger than a message from Evenpace can be.\n"));
}

void UntrustedTest::anAcceptedCardTakesThePlaceOfTheOldOne()
{
    makeTherapist(u"new"_s, u"Mara Lind"_s);
    const auto take = [this](const QString &card, const QStringList &more = {}) {
        return run(QStringList{u"import"_s, at(card), u"--keys"_s, at(u"patient"_s), u"--take"_s} + more).exitCode;
    };
    const auto known = [this] {
        return run({u"keys"_s, u"--keys"_s, at(u"patient"_s), u"--json"_s}).json().value("known"_L1).toArray();
    };
    QCOMPARE(take(u"mara.card"_s), 0);
    const QJsonValue before = known()[0]["number"_L1];
    QCOMPARE(take(u"new.card"_s), 1);
    QCOMPARE(known()[0]["number"_L1], before);
    QCOMPARE(take(u"new.card"_s, {u"--accept"_s}), 0);
    QCOMPARE(known().size(), 1);
    QVERIFY(known()[0]["number"_L1] != before);
}

void UntrustedTest::aNameIsOneLine()
{
    for (const QString &name : {u"Mara\nLind"_s, u"Mara\u2028Lind"_s, u"Mara\u202eLind"_s, u"  "_s}) {
        const Answer answer
            = run({u"keys"_s, u"--keys"_s, at(u"odd"_s), u"--make"_s, u"therapist"_s, u"--name"_s, name});
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(answer.isOneSentence(), answer.err.constData());
    }
    QVERIFY(!QFile::exists(at(u"odd/therapist.keys"_s)));
}

QTEST_GUILESS_MAIN(UntrustedTest)
#include "tst_untrusted.moc"
