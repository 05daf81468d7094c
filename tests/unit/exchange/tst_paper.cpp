// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "exchange/paper.h"
#include "exchange/qrcode.h"
#include "exchange/sheet.h"
#include "exchange/words.h"
#include "samples.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace evenpace;
using namespace evenpace::exchange;
using namespace Qt::StringLiterals;
using samples::taken;

/** Programs and reports on paper, read back by the tools of another project. */
class PaperTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theHandoutSaysWhatTheProgramSays();
    void aProgramFromTheLibraryFitsBothPapers();
    void noTypeIsSmallerThan14Points();
    void everythingStaysWithinThePage();
    void theCodeOnPaperIsRead();
    void aLargeProgramHasAllItsCodesOnPaper();
    void aReportIsOnePage();
    void theReportSaysWhatWasDone();
    void aLongWordStaysWithinThePage();
    void dosesAreToldInWords();

private:
    QString write(const QByteArray &pdf);
    /** Of all pages, in the order of reading. */
    QString textOf(const QByteArray &pdf);
    int pagesOf(const QByteArray &pdf);
    QList<QByteArray> codesOf(const QByteArray &pdf);

    QTemporaryDir m_folder;
};

void PaperTest::initTestCase()
{
    for (const auto *tool : {"pdftotext", "pdfinfo", "pdftoppm", "pdffonts"}) {
        if (QStandardPaths::findExecutable(QLatin1StringView(tool)).isEmpty())
            QSKIP("poppler-utils is not installed");
    }
    loadFonts();
}

QString PaperTest::write(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"sheet.pdf"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
    return path;
}

namespace {

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

QString PaperTest::textOf(const QByteArray &pdf)
{
    return QString::fromUtf8(output(u"pdftotext"_s, {write(pdf), u"-"_s})).simplified();
}

int PaperTest::pagesOf(const QByteArray &pdf)
{
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(QString::fromUtf8(output(u"pdfinfo"_s, {write(pdf)}))).captured(1).toInt();
}

QList<QByteArray> PaperTest::codesOf(const QByteArray &pdf)
{
    // Codes are on the last pages.
    const QString first = QString::number(std::max(1, pagesOf(pdf) - 3));
    output(u"pdftoppm"_s,
           {u"-r"_s, u"110"_s, u"-gray"_s, u"-png"_s, u"-f"_s, first, write(pdf), m_folder.filePath(u"page"_s)});
    QList<QByteArray> texts;
    const QDir folder(m_folder.path());
    for (const QString &page : folder.entryList({u"page*.png"_s})) {
        texts << readCodes(QImage(folder.filePath(page)));
        QFile::remove(folder.filePath(page));
    }
    return texts;
}

void PaperTest::theHandoutSaysWhatTheProgramSays()
{
    const QString text = textOf(programSheet(samples::program(), samples::library(), {}, Paper::A4));
    for (const auto *words : {"Neck and shoulders",
                              "From Mara Lind, 2 March 2026, version 2",
                              "Goal: Work an hour at the desk.",
                              "One more set of the squeezes.",
                              "Morning is fine, evening too.",
                              "Stop if an arm goes numb.",
                              "18 easy minutes a day",
                              "2 sessions that move a day",
                              "effort 4 of 10",
                              "Rest at least 2 h",
                              "The last day to take it into the app is 31 May 2026.",
                              "grows by at most 5 % a week",
                              "After 4 sessions done as planned, an exercise grows by 5 %, up to 150 %",
                              "Wed",
                              "Sun",
                              "A Loosen, in the morning",
                              "B Rest well",
                              "Begin",
                              "Week 1",
                              "Go on",
                              "Week 6",
                              "2 sets of 6, rest 20 s between sets",
                              "Out 2 s, stay 1.5 s, back 2 s",
                              "On a flare day: 3 times.",
                              "On a good day: 2 sets of 8, rest 20 s between sets.",
                              "On a good day: leave it out.",
                              "Let the shoulders hang first.",
                              "Stop if the neck tightens.",
                              "If it hurts: Shoulder rolls instead.",
                              "If you are too tired: leave it out.",
                              "Start",
                              "End"})
        QVERIFY2(text.contains(QLatin1StringView(words)), words);
    // What the library says of a movement stands there in full: how to begin, cues, the chosen side, when to stop.
    const Movement &turn = *samples::library().movement(u"neck-rotation-seated"_s);
    for (const QString &words : QStringList{turn.name, turn.setUp, turn.sideLeft, turn.stopWhen} + turn.cues)
        QVERIFY2(text.contains(words.simplified()), qPrintable(words));
    QVERIFY(!text.contains(u"Right: "_s + turn.sideRight));
}

void PaperTest::aProgramFromTheLibraryFitsBothPapers()
{
    const AssignedProgram program
        = fromProgram(*samples::library().program(u"prog-build-up-4"_s), QUuid::createUuid(), samples::today());
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const QByteArray pdf = programSheet(program, samples::library(), {}, paper);
        const QString info = QString::fromUtf8(output(u"pdfinfo"_s, {write(pdf)}));
        QVERIFY2(info.contains(paper == Paper::A4 ? "595 x 842"_L1 : "612 x 792"_L1), qPrintable(info));
        const QString text = textOf(pdf);
        for (const ProgramSession &session : program.sessions) {
            for (const ProgramItem &entry : session.items)
                QVERIFY2(text.contains(samples::library().name(entry.id)), qPrintable(entry.id));
        }
    }
}

void PaperTest::noTypeIsSmallerThan14Points()
{
    // pdftotext tells the height of each line's box; a line of 14 pt type of this font is 16 pt high or more.
    const QString boxes = QString::fromUtf8(
        output(u"pdftotext"_s,
               {u"-bbox"_s, write(programSheet(samples::program(), samples::library(), {}, Paper::A4)), u"-"_s}));
    static const QRegularExpression word(u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\""_s);
    int words = 0;
    for (auto matches = word.globalMatch(boxes); matches.hasNext(); ++words) {
        const QRegularExpressionMatch match = matches.next();
        QVERIFY2(match.captured(2).toDouble() - match.captured(1).toDouble() >= 13.9, qPrintable(match.captured()));
    }
    QVERIFY(words > 200);
}

void PaperTest::everythingStaysWithinThePage()
{
    const QString boxes = QString::fromUtf8(output(
        u"pdftotext"_s,
        {u"-bbox"_s, write(programSheet(samples::randomProgram(11), samples::library(), {}, Paper::Letter)), u"-"_s}));
    static const QRegularExpression word(
        u"xMin=\"([0-9.-]+)\" yMin=\"([0-9.-]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_s);
    int words = 0;
    for (auto matches = word.globalMatch(boxes); matches.hasNext(); ++words) {
        const QRegularExpressionMatch match = matches.next();
        QVERIFY2(match.captured(1).toDouble() >= 36 && match.captured(2).toDouble() >= 36
                     && match.captured(3).toDouble() <= 612 - 36 && match.captured(4).toDouble() <= 792 - 20,
                 qPrintable(match.captured()));
    }
    QVERIFY(words > 100);
}

void PaperTest::theCodeOnPaperIsRead()
{
    const QByteArray message = taken(programMessage(samples::program(), samples::therapist()));
    QCOMPARE(codesOf(programSheet(samples::program(), samples::library(), message, Paper::A4)), QList{toText(message)});
}

void PaperTest::aLargeProgramHasAllItsCodesOnPaper()
{
    const AssignedProgram program = samples::longProgram(60);
    const QByteArray message = taken(programMessage(program, samples::therapist()));
    const qsizetype count = qrCodes(message).size();
    QVERIFY(count > 1);
    QCOMPARE(codesOf(programSheet(program, samples::library(), message, Paper::A4)).size(), count);
}

void PaperTest::aReportIsOnePage()
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        QCOMPARE(pagesOf(reportSheet(samples::report(), samples::library(), paper)), 1);
        QCOMPARE(pagesOf(reportSheet(samples::longReport(92), samples::library(), paper)), 1);
        for (quint32 seed = 0; seed < 5; ++seed)
            QCOMPARE(pagesOf(reportSheet(samples::randomReport(seed), samples::library(), paper)), 1);
    }
}

void PaperTest::theReportSaysWhatWasDone()
{
    const QString text = textOf(reportSheet(samples::report(), samples::library(), Paper::A4));
    for (const auto *words :
         {"Report 3", "2 March 2026 to 8 March 2026, 7 days", "2 sessions on 2 days, 1 ended early, 1 made gentler",
          "1 day with a flare, 1 told as bad", "pain 5.5, fatigue 7.0 (2 mornings told)", "Effort, mean: 3.0",
          "mean: 4.0 and 3.0 (1 session told)", "Limits gone past on purpose: 1", "1 × Shoulder-blade squeeze: it hurt",
          "PEG: 5.3"})
        QVERIFY2(text.contains(QString::fromUtf8(words)), words);
}

void PaperTest::aLongWordStaysWithinThePage()
{
    PaperFlow flow(Paper::A4, u"Long"_s, {});
    const Type type{14, QFont::Normal, 0};
    const double line = flow.box(u"a"_s, type, {0, 0}, 100, false);
    // Each letter is at least a fifth of its height wide: 300 of them need 9 lines of 100 points or more.
    QVERIFY(flow.box(QString(300, u'm'), type, {0, 0}, 100, false) > 8 * line);
    QVERIFY(!flow.finish().isEmpty());
}

void PaperTest::dosesAreToldInWords()
{
    Dose dose;
    QCOMPARE(doseWords(dose), u"once"_s);
    dose.reps = 6;
    QCOMPARE(doseWords(dose), u"6 times"_s);
    dose.sets = 2;
    QCOMPARE(doseWords(dose), u"2 sets of 6"_s);
    dose.mode = DoseMode::Hold;
    dose.hold = Milliseconds{12'500};
    QCOMPARE(doseWords(dose), u"2 sets of 6, hold 12.5 s"_s);
    dose.mode = DoseMode::Time;
    dose.work = Milliseconds{90'000};
    dose.rest = Milliseconds{60'000};
    QCOMPARE(doseWords(dose), u"2 sets of 1 min 30 s, rest 1 min between sets"_s);
}

QTEST_MAIN(PaperTest)
#include "tst_paper.moc"
