// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "support/testbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** Somebody with a stiff neck finds something for it, looks at it, and takes it into the day. */
class FindAndTry : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void init()
    {
        m_stage = std::make_unique<Stage>(StageLook{}, Stage::Past::Weeks);
        QVERIFY(m_stage->raise());
    }

    void cleanup() { m_stage.reset(); }

    void aNeckIsFoundSeatedReadPlayedAndAddedToTheDay()
    {
        tap(u"Practice"_s);
        QCOMPARE(page(), u"practice"_s);
        tap(u"Search"_s);
        for (const QChar letter : u"neck"_s)
            QTest::keyClick(m_stage->window(), letter.toLatin1());
        m_stage->settle();
        const int all = practice().matchCount();
        QVERIFY(all > 0);
        tap(u"Seated"_s);
        QVERIFY(practice().matchCount() > 0);
        QVERIFY(practice().matchCount() < all);

        const QString name = read(PracticeListModel::Role::Title);
        QVERIFY(read(PracticeListModel::Role::Detail).endsWith(u"seated"_s));
        tap(read(PracticeListModel::Role::SpokenName));
        QCOMPARE(page(), u"item"_s);
        tap(u"Try it"_s);
        // A session was done this morning: a rest comes first, and going on is a step of its own.
        if (!m_stage->player())
            m_stage->app().item()->goOn();
        m_stage->settle();
        QCOMPARE(page(), u"player"_s);
        m_stage->playToTheEnd();
        m_stage->call("leaveSession");
        QCOMPARE(m_stage->services().sessions.history(1).front().sessionId, read(PracticeListModel::Role::Key));
        tap(u"Practice"_s);
        QCOMPARE(page(), u"practice"_s);
        // The words, the chip and the place in the list are as they were left.
        QCOMPARE(practice().query(), u"neck"_s);
        QCOMPARE(read(PracticeListModel::Role::Title), name);

        tap(u"Add "_s + name);
        const QString id = read(PracticeListModel::Role::Key);
        QVERIFY(m_stage->restart());
        practice().open();
        practice().beginSearch();
        practice().search(name);
        QCOMPARE(read(PracticeListModel::Role::Key), id);
        QVERIFY(practice().list()->data(practice().list()->index(0), static_cast<int>(PracticeListModel::Role::IsToday)).toBool());
    }

private:
    [[nodiscard]] QString page() const { return m_stage->window()->property("currentPage").toString(); }
    [[nodiscard]] PracticeController &practice() { return *m_stage->app().practice(); }
    [[nodiscard]] QString read(PracticeListModel::Role role)
    {
        const PracticeListModel &list = *practice().list();
        return list.data(list.index(0), static_cast<int>(role)).toString();
    }

    void tap(const QString &nameStart)
    {
        QQuickItem *const item = m_finder.byNameStart(m_stage->window()->contentItem(), nameStart);
        QVERIFY2(item, qPrintable(nameStart));
        const QPointF middle = item->mapToScene({item->width() / 2, item->height() / 2});
        QTest::mouseClick(m_stage->window(), Qt::LeftButton, {}, middle.toPoint());
        m_stage->settle();
    }

    TestBench m_finder;
    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(FindAndTry)
#include "tst_findandtry.moc"
