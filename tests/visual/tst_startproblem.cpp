// SPDX-License-Identifier: Apache-2.0
#include "assets.h"
#include "modules.h"
#include "store.h"
#include "support/testbench.h"
#include "textproblems.h"
#include "theme.h"

#include <QDir>
#include <QFile>
#include <QQmlApplicationEngine>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace evenpace;

namespace {

using Action = StartProblemController::Action;
using wording::Notice;

/** The window that stands in for the app. */
class Explanation
{
public:
    explicit Explanation(StartProblemController &problem)
    {
        addModules(m_engine);
        m_engine.setInitialProperties({{u"problem"_s, QVariant::fromValue(&problem)}});
        m_engine.load(QUrl(u"qrc:/qt/qml/Evenpace/StartProblem.qml"_s));
    }
    [[nodiscard]] QQuickWindow *window() const
    {
        return m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
    }
    [[nodiscard]] Theme &theme()
    {
        // By module and name only since Qt 6.5.
        return *m_engine.singletonInstance<Theme *>(qmlTypeId("Evenpace.Controls", 1, 0, "Theme"));
    }
    [[nodiscard]] QQuickItem *button(const QString &text) { return m_finder.byName(window()->contentItem(), text); }
    [[nodiscard]] QStringList smallTargets() const { return m_finder.smallTargets(window()->contentItem()); }

private:
    QQmlApplicationEngine m_engine;
    TestBench m_finder;
};

} // namespace

/** What a person sees when the entries cannot be opened. */
class StartProblemTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { loadFonts(); }

    void eachProblemIsReadableOnASmallPhone_data()
    {
        QTest::addColumn<int>("notice");
        QTest::addColumn<int>("action");
        const auto row = [](const char *name, Notice notice, Action action) {
            QTest::newRow(name) << static_cast<int>(notice) << static_cast<int>(action);
        };
        row("open already", Notice::OtherInstance, Action::None);
        row("too new", Notice::TooNew, Action::None);
        row("disk full", Notice::DiskFull, Action::TryAgain);
        row("read only", Notice::ReadOnly, Action::TryAgain);
        row("damaged", Notice::Damaged, Action::BeginAfresh);
        row("damaged with a copy", Notice::Damaged, Action::OpenCopy);
        row("not opened", Notice::NotOpened, Action::TryAgain);
    }

    void eachProblemIsReadableOnASmallPhone()
    {
        QFETCH(int, notice);
        QFETCH(int, action);
        StartProblemController problem({static_cast<Notice>(notice), static_cast<Action>(action)},
                                       [](Action) { return std::nullopt; });
        Explanation shown(problem);
        QVERIFY(shown.window());
        for (const QSize &size : {QSize(320, 568), QSize(360, 780), QSize(780, 360), QSize(1180, 820)}) {
            for (const double scale : {1.0, 2.0}) {
                shown.theme().setTextScale(scale);
                shown.window()->resize(size);
                QTRY_COMPARE(shown.window()->contentItem()->size().toSize(), size);
                const QImage picture = shown.window()->grabWindow();
                QCOMPARE(picture.size(), size);
                const QString name = u"start-problem %1 %2x%3 %4.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(scale);
                if (const QString folder = qEnvironmentVariable("EVENPACE_SHOTS"); !folder.isEmpty())
                    picture.save(QDir(folder).filePath(name));
                const QStringList problems = textProblems(*shown.window()) + shown.smallTargets();
                QVERIFY2(problems.isEmpty(), qPrintable(name + u": "_s + problems.join(u'\n')));
            }
        }
        QVERIFY(!problem.text().isEmpty());
        QCOMPARE(problem.actionText().isEmpty(), static_cast<Action>(action) == Action::None);
    }

    void aDamagedFileIsSetAsideByOneTap()
    {
        QTemporaryDir folder;
        {
            QFile file(folder.filePath(u"evenpace.db"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        }
        Store store(folder.path());
        const auto found = store.open();
        QVERIFY(found);
        QCOMPARE(found->notice, Notice::Damaged);
        StartProblemController problem(*found, [&](Action action) { return store.solve(action); });
        bool isSolved = false;
        connect(&problem, &StartProblemController::solved, this, [&] { isSolved = true; });
        Explanation shown(problem);
        QVERIFY(shown.window());
        QQuickItem *const begin = shown.button(problem.actionText());
        QVERIFY(begin);
        QVERIFY(QMetaObject::invokeMethod(begin, "click"));
        QVERIFY(isSolved);
        QVERIFY(QFile::exists(folder.filePath(u"evenpace.damaged-1.db"_s)));
    }

    void theSecondWindowSaysSoAndOnlyCloses()
    {
        QTemporaryDir folder;
        Store first(folder.path());
        QVERIFY(!first.open());
        Store second(folder.path());
        const auto found = second.open();
        QVERIFY(found);
        QCOMPARE(found->notice, Notice::OtherInstance);
        StartProblemController problem(*found, [&](Action action) { return second.solve(action); });
        Explanation shown(problem);
        QVERIFY(shown.window());
        QQuickItem *const close = shown.button(u"Close"_s);
        QVERIFY(close);
        QVERIFY(QMetaObject::invokeMethod(close, "click"));
        QVERIFY(!shown.window()->isVisible());
    }
};

QTEST_MAIN(StartProblemTest)
#include "tst_startproblem.moc"
