// SPDX-License-Identifier: Apache-2.0
#include "support/testbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

QStringList column(const QAbstractItemModel &model, ToolListModel::Role role)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.data(model.index(row, 0), static_cast<int>(role)).toString();
    return texts;
}

} // namespace

/** The knowledge cards to find and to read, as they are shipped. */
class CardsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theListIsEmptyUntilItIsOpened();
    void allCardsComeByGroup();
    void theFirstCardIsAboutTheWord();
    void aSearchFindsByTitleByOtherWordsAndWithASlip_data();
    void aSearchFindsByTitleByOtherWordsAndWithASlip();
    void whatNothingFitsIsTold();
    void anEmptySearchShowsAll();
    void everyCardCanBeRead();
    void everyActionLeadsSomewhere();
    void anUnknownCardOpensNothing();
    void theNextCardIsTheNextOfTheList();
    void aCardIsReadPausedAndGoneOnWith();
    void readingEndsByItselfAndWhenTheCardIsLeft();
    void nothingIsReadWhereTheAppIsSilentOrHasNoVoice();
    void whatIsReadIsWhatStandsThere();

private:
    CardsController &cards() { return *m_bench->app()->cards(); }
    QStringList found(const QString &query);

    std::unique_ptr<TestBench> m_bench;
};

void CardsTest::init()
{
    m_bench = std::make_unique<TestBench>();
}

void CardsTest::cleanup()
{
    m_bench.reset();
}

QStringList CardsTest::found(const QString &query)
{
    cards().openList();
    cards().search(query);
    return column(*cards().list(), ToolListModel::Role::Key);
}

void CardsTest::theListIsEmptyUntilItIsOpened()
{
    QAbstractItemModelTester tester(cards().list(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(cards().list()->rowCount(), 0);
    QCOMPARE(cards().title(), QString());
    QCOMPARE(cards().nextTitle(), QString());
    cards().openList();
    QCOMPARE(cards().list()->rowCount(), 26);
}

void CardsTest::allCardsComeByGroup()
{
    cards().openList();
    QStringList headings = column(*cards().list(), ToolListModel::Role::Heading);
    headings.removeAll(QString());
    QCOMPARE(headings, (QStringList{u"What this is"_s, u"Why and how"_s, u"Living with it"_s, u"To be safe"_s}));
    QVERIFY(!column(*cards().list(), ToolListModel::Role::Title).contains(QString()));
    QVERIFY(!column(*cards().list(), ToolListModel::Role::Detail).contains(QString()));
    QCOMPARE(cards().foundText(), QString());
}

void CardsTest::theFirstCardIsAboutTheWord()
{
    cards().openList();
    QCOMPARE(column(*cards().list(), ToolListModel::Role::Key).front(), u"edu-word-inomyalgia"_s);
}

void CardsTest::aSearchFindsByTitleByOtherWordsAndWithASlip_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("id");
    QTest::newRow("a title") << u"medicines"_s << u"edu-medicines"_s;
    QTest::newRow("a beginning") << u"headac"_s << u"edu-headache"_s;
    QTest::newRow("another word") << u"crash"_s << u"edu-pem"_s;
    QTest::newRow("a question") << u"what is inomyalgia?"_s << u"edu-word-inomyalgia"_s;
    QTest::newRow("a slip") << u"emergancy"_s << u"edu-emergency"_s;
    QTest::newRow("a doctor's word") << u"polymyalgia"_s << u"edu-look-alikes"_s;
    QTest::newRow("two words") << u"bad days plan"_s << u"edu-flare"_s;
}

void CardsTest::aSearchFindsByTitleByOtherWordsAndWithASlip()
{
    QFETCH(QString, query);
    QFETCH(QString, id);
    const QStringList ids = found(query);
    QVERIFY2(!ids.isEmpty(), qUtf8Printable(query));
    QVERIFY2(ids.mid(0, 2).contains(id), qUtf8Printable(ids.join(u' ')));
    QVERIFY(!cards().foundText().isEmpty());
    QVERIFY(column(*cards().list(), ToolListModel::Role::Heading).join(QString()).isEmpty());
}

void CardsTest::whatNothingFitsIsTold()
{
    QVERIFY(!cards().hasNone());
    QCOMPARE(found(u"zzyzx"_s), QStringList());
    QVERIFY(cards().hasNone());
}

void CardsTest::anEmptySearchShowsAll()
{
    QCOMPARE(found(u"sleep"_s).front(), u"edu-sleep"_s);
    QCOMPARE(found(u"  "_s).size(), 26);
    QVERIFY(!cards().hasNone());
    cards().search(u"sleep"_s);
    cards().openList();
    QCOMPARE(cards().list()->rowCount(), 26);
    QCOMPARE(cards().query(), QString());
}

void CardsTest::everyCardCanBeRead()
{
    cards().openList();
    QSignalSpy changed(&cards(), &CardsController::changed);
    for (const QString &id : column(*cards().list(), ToolListModel::Role::Key)) {
        QVERIFY(cards().open(id));
        QCOMPARE(cards().cardId(), id);
        for (const QString &text : {cards().groupName(), cards().title(), cards().pictureText(), cards().actionText(),
                                    cards().certaintyWord(), cards().certaintyText(), cards().source()})
            QVERIFY2(!text.isEmpty(), qUtf8Printable(id));
        QVERIFY2(cards().paragraphs().size() >= 2, qUtf8Printable(id));
        QCOMPARE(cards().reviewedText(), u"Reviewed in November 2026"_s);
        QCOMPARE(cards().linkNames().size(), cards().linkAddresses().size());
    }
    QCOMPARE(changed.size(), 26);
    QVERIFY(cards().open(u"edu-word-inomyalgia"_s));
    QCOMPARE(cards().certaintyWord(), u"No studies found"_s);
    QCOMPARE(cards().source(), u"Our collection of studies, section 8.1."_s);
}

void CardsTest::everyActionLeadsSomewhere()
{
    using Target = CardsController::Target;
    cards().openList();
    for (const QString &id : column(*cards().list(), ToolListModel::Role::Key)) {
        QVERIFY(cards().open(id));
        const Target target = cards().actionTarget();
        QVERIFY2(target != Target::Nowhere && !cards().actionButton().isEmpty(), qUtf8Printable(id));
        if (target == Target::Item)
            QVERIFY2(m_bench->app()->item()->open(cards().actionId()), qUtf8Printable(id));
        else if (target == Target::Program)
            QVERIFY2(m_bench->app()->programs()->open(cards().actionId()), qUtf8Printable(id));
        else if (target == Target::Card)
            QVERIFY2(cards().card(cards().actionId()), qUtf8Printable(id));
    }
    const auto targetOf
        = [this](const QString &id) { return cards().open(id) ? cards().actionTarget() : Target::Nowhere; };
    QCOMPARE(targetOf(u"edu-emergency"_s), Target::Help);
    QCOMPARE(targetOf(u"edu-pacing-how"_s), Target::Pace);
    QCOMPARE(targetOf(u"edu-symptoms"_s), Target::CheckIn);
    QCOMPARE(targetOf(u"edu-treatment-map"_s), Target::Programs);
    QCOMPARE(targetOf(u"edu-headache"_s), Target::Program);
    QCOMPARE(targetOf(u"edu-causes"_s), Target::Card);
}

void CardsTest::anUnknownCardOpensNothing()
{
    QVERIFY(cards().open(u"edu-sleep"_s));
    QSignalSpy changed(&cards(), &CardsController::changed);
    QVERIFY(!cards().open(u"edu-nothing"_s));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(cards().cardId(), u"edu-sleep"_s);
}

void CardsTest::theNextCardIsTheNextOfTheList()
{
    cards().openList();
    const QStringList ids = column(*cards().list(), ToolListModel::Role::Key);
    const QStringList titles = column(*cards().list(), ToolListModel::Role::Title);
    QVERIFY(cards().open(ids.front()));
    for (qsizetype i = 1; i < ids.size(); ++i) {
        QCOMPARE(cards().nextTitle(), titles[i]);
        cards().openNext();
        QCOMPARE(cards().cardId(), ids[i]);
    }
    QCOMPARE(cards().nextTitle(), QString());
    cards().openNext();
    QCOMPARE(cards().cardId(), ids.back());
}

void CardsTest::aCardIsReadPausedAndGoneOnWith()
{
    using Reading = CardsController::Reading;
    m_bench->setSoundMode(static_cast<int>(SoundMode::Tones));
    RecordingCuePlayer &cues = m_bench->cues();
    QVERIFY(cards().open(u"edu-sleep"_s));
    QVERIFY(!cards().canReadAloud());
    cards().readAloud();
    QVERIFY(cues.played().empty());
    cards().offerReading();
    QVERIFY(cards().canReadAloud());
    cards().readAloud();
    QCOMPARE(cards().reading(), Reading::Speaking);
    QCOMPARE(cues.settings().mode, SoundMode::Voice); // asked for by hand it is heard
    QCOMPARE(cues.settings().ambience, Ambience::Off);
    QCOMPARE(cues.timeline().size(), 1U);
    QCOMPARE(cues.timeline().front().cues.front().say.front(), cards().title());
    QCOMPARE(cues.played().back().elapsed, Milliseconds{0});
    m_bench->advance(2.5);
    cards().readAloud();
    QCOMPARE(cards().reading(), Reading::Paused);
    QVERIFY(!cues.isSounding());
    m_bench->advance(60);
    cards().readAloud();
    QCOMPARE(cards().reading(), Reading::Speaking);
    QCOMPARE(cues.played().back().elapsed, Milliseconds{2500});
    cards().endReading();
    QCOMPARE(cards().reading(), Reading::None);
    QVERIFY(!cues.isSounding());
    QCOMPARE(cues.settings().mode, SoundMode::Tones);
    cards().readAloud(); // from its beginning
    QCOMPARE(cues.played().back().elapsed, Milliseconds{0});
    QCOMPARE(cues.played().size(), 3U);
}

void CardsTest::readingEndsByItselfAndWhenTheCardIsLeft()
{
    using Reading = CardsController::Reading;
    QVERIFY(cards().open(u"edu-sleep"_s));
    cards().offerReading();
    cards().readAloud();
    m_bench->advance(static_cast<double>(m_bench->cues().timeline().front().length.count()) / 1000 - 1);
    QCOMPARE(cards().reading(), Reading::Speaking);
    m_bench->advance(1.5);
    QTRY_COMPARE(cards().reading(), Reading::None);
    QVERIFY(cards().canReadAloud());
    cards().readAloud();
    QVERIFY(cards().open(u"edu-pem"_s));
    QCOMPARE(cards().reading(), Reading::None);
    QVERIFY(!m_bench->cues().isSounding());
    QVERIFY(!cards().canReadAloud());
}

void CardsTest::nothingIsReadWhereTheAppIsSilentOrHasNoVoice()
{
    QVERIFY(cards().open(u"edu-sleep"_s));
    m_bench->setSoundMode(static_cast<int>(SoundMode::Quiet));
    cards().offerReading();
    QVERIFY(!cards().canReadAloud());
    m_bench->setSoundMode(static_cast<int>(SoundMode::Voice));
    m_bench->cues().setWords(false);
    cards().offerReading();
    QVERIFY(!cards().canReadAloud());
    m_bench->cues().setWords(true);
    cards().offerReading();
    cards().readAloud();
    m_bench->cues().setDevice(false);
    QCOMPARE(cards().reading(), CardsController::Reading::None);
    QVERIFY(!cards().canReadAloud());
}

void CardsTest::whatIsReadIsWhatStandsThere()
{
    cards().openList();
    for (const QString &id : column(*cards().list(), ToolListModel::Role::Key)) {
        QVERIFY(cards().open(id));
        cards().offerReading();
        QCOMPARE(m_bench->cues().asked(),
                 QStringList{cards().title()} + cards().paragraphs()
                     + QStringList({cards().actionText(), cards().certaintyText()}));
    }
}

QTEST_MAIN(CardsTest)
#include "tst_cards.moc"
