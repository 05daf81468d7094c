// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "stage.h"
#include "ui/sessionendcontroller.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

/** One item of the library: read, played, added to the day; on a real database and with the real pages. */
class OneItem : public QObject
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

    void itIsReadPlayedAndKeptInTheHistory()
    {
        m_stage->call("openItem", u"neck-rotation-seated"_s);
        QCOMPARE(page(), u"item"_s);
        QVERIFY(item().canStart());
        QVERIFY(item().steps().size() >= 3);

        item().start();
        if (!m_stage->player()) {
            // A session was done this morning: a rest comes first, and going on is a step of its own.
            QVERIFY(!item().heldTitle().isEmpty());
            item().goOn();
        }
        m_stage->settle();
        QCOMPARE(page(), u"player"_s);
        m_stage->playToTheEnd();
        QVERIFY(m_stage->player()->ending());
        m_stage->call("leaveSession");

        const std::vector<SessionRecord> latest = m_stage->services().sessions.history(1);
        QCOMPARE(latest.size(), 1U);
        QCOMPARE(latest.front().sessionId, u"neck-rotation-seated"_s);
        QVERIFY(latest.front().easyMilliMinutes > 0);
        QCOMPARE(m_stage->services().shelf.recentItems(1), QStringList{u"neck-rotation-seated"_s});
    }

    void addedToTheDayItIsThereUntilTomorrow()
    {
        m_stage->call("openItem", u"breath-slow-4-6"_s);
        const auto isPlanned = [this] {
            return m_stage->app().today()->plan().planned(kOwnProgram.toString(), u"breath-slow-4-6"_s) != nullptr;
        };
        QVERIFY(!isPlanned());
        item().addToToday();
        QVERIFY(isPlanned());
        // Also after the process ended.
        QVERIFY(m_stage->restart());
        QVERIFY(isPlanned());
        m_stage->setWallClock(QDateTime(QDate(2026, 6, 12), QTime(9, 0)));
        QVERIFY(!isPlanned());
    }

    void aBreathOfOnesOwnIsMadeAndBreathed()
    {
        m_stage->call("openItem", u"breath-slow-4-6"_s);
        m_stage->call("openPattern", QString());
        QCOMPARE(page(), u"pattern"_s);
        PatternController *pattern = m_stage->app().pattern();
        pattern->setName(u"Evening breath"_s);
        pattern->setOut(14);
        pattern->save();
        m_stage->settle();
        QCOMPARE(page(), u"item"_s);
        QCOMPARE(item().title(), u"Evening breath"_s);
        const QString id = item().itemId();
        item().setLength(1);
        item().start();
        QVERIFY(m_stage->player());
        m_stage->playToTheEnd();
        m_stage->call("leaveSession");

        // Its name stays in the history after it was removed.
        QVERIFY(m_stage->restart());
        QVERIFY(m_stage->app().pattern()->open(id));
        m_stage->app().pattern()->remove();
        QCOMPARE(m_stage->services().sessions.history(1).front().name, u"Evening breath"_s);
    }

private:
    ItemController &item() { return *m_stage->app().item(); }
    [[nodiscard]] QString page() const { return m_stage->window()->property("currentPage").toString(); }

    std::unique_ptr<Stage> m_stage;
};

QTEST_MAIN(OneItem)
#include "tst_oneitem.moc"
