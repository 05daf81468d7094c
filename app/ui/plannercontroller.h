// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/planner.h"
#include "ui/coachclient.h"
#include "ui/tasklistmodel.h"

#include <QLocale>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <functional>

/**
 * Today or tomorrow as three blocks, so that heavy things do not stand together. A task that is done is told as an
 * activity of daily life, once; so the day's load counts it as it counts all activities.
 */
class PlannerController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(bool isTomorrow READ isTomorrow WRITE setTomorrow NOTIFY changed)
    Q_PROPERTY(QString dayName READ dayName NOTIFY changed)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY changed)
    Q_PROPERTY(QString leftText READ leftText NOTIFY changed)
    Q_PROPERTY(TaskListModel *morning READ morning CONSTANT)
    Q_PROPERTY(TaskListModel *afternoon READ afternoon CONSTANT)
    Q_PROPERTY(TaskListModel *evening READ evening CONSTANT)
    Q_PROPERTY(QList<QString> blockNames READ blockNames CONSTANT)
    // What is open of the day.
    Q_PROPERTY(QList<QString> openKeys READ openKeys NOTIFY changed)
    Q_PROPERTY(QList<QString> openTitles READ openTitles NOTIFY changed)
    // Two heavy ones together.
    Q_PROPERTY(int heavyBlock READ heavyBlock NOTIFY changed)
    Q_PROPERTY(QString heavyMoveText READ heavyMoveText NOTIFY changed)
    Q_PROPERTY(QString heavyTomorrowText READ heavyTomorrowText NOTIFY changed)
    // The size of the day, in minutes of light things.
    Q_PROPERTY(QString sizeText READ sizeText NOTIFY changed)
    Q_PROPERTY(bool hasUsual READ hasUsual NOTIFY changed)
    Q_PROPERTY(int usual READ usual NOTIFY changed)
    Q_PROPERTY(bool isOverUsual READ isOverUsual NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int planned READ planned NOTIFY changed)
    Q_PROPERTY(QString spokenSize READ spokenSize NOTIFY changed)
    // What may be planned in one tap.
    Q_PROPERTY(QList<QString> ideas READ ideas NOTIFY changed)
    Q_PROPERTY(QList<QString> ideaIcons READ ideaIcons NOTIFY changed)
    Q_PROPERTY(QList<QString> loadWords READ loadWords CONSTANT)
    // The task that is open.
    Q_PROPERTY(QString taskKey READ taskKey NOTIFY changed)
    Q_PROPERTY(QString taskTitle READ taskTitle NOTIFY changed)
    Q_PROPERTY(QString taskText READ taskText NOTIFY changed)
    Q_PROPERTY(int taskMinutes READ taskMinutes NOTIFY changed)
    Q_PROPERTY(int taskLoad READ taskLoad NOTIFY changed)
    Q_PROPERTY(bool isTaskForHead READ isTaskForHead NOTIFY changed)
    Q_PROPERTY(int taskBlock READ taskBlock NOTIFY changed)
    Q_PROPERTY(bool isTaskOpen READ isTaskOpen NOTIFY changed)
    Q_PROPERTY(bool canBeDone READ canBeDone NOTIFY changed)
public:
    PlannerController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;
    /** Looks at today anew. */
    Q_INVOKABLE void show();

    [[nodiscard]] QString line() const; ///< "3 things planned today"
    [[nodiscard]] bool isTomorrow() const { return m_isTomorrow; }
    void setTomorrow(bool tomorrow);
    [[nodiscard]] QString dayName() const; ///< "Thursday"
    [[nodiscard]] bool isEmpty() const { return m_tasks.empty(); }
    /** Open things of the last days, on today's page; empty: there are none. */
    [[nodiscard]] QString leftText() const;
    Q_INVOKABLE void takeLeft();
    Q_INVOKABLE void letLeftGo();

    [[nodiscard]] TaskListModel *morning() { return &m_blocks[0]; }
    [[nodiscard]] TaskListModel *afternoon() { return &m_blocks[1]; }
    [[nodiscard]] TaskListModel *evening() { return &m_blocks[2]; }
    [[nodiscard]] QStringList blockNames() const;

    [[nodiscard]] QStringList openKeys() const; ///< in the order of the day
    [[nodiscard]] QStringList openTitles() const;

    [[nodiscard]] int heavyBlock() const; ///< 0-2; -1: none has two heavy ones
    [[nodiscard]] QString heavyMoveText() const; ///< "Move Shopping to the evening"; empty: there is no better place
    Q_INVOKABLE void moveHeavy();
    [[nodiscard]] QString heavyTomorrowText() const; ///< "Move Shopping to tomorrow"; empty: it is of tomorrow already
    Q_INVOKABLE void moveHeavyToTomorrow();

    [[nodiscard]] QString sizeText() const;
    [[nodiscard]] bool hasUsual() const { return m_usual.has_value(); }
    [[nodiscard]] int usual() const { return minutesOf(m_usual.value_or(0)); }
    [[nodiscard]] bool isOverUsual() const { return m_usual && m_told + m_planned > *m_usual; }
    [[nodiscard]] int done() const { return minutesOf(m_told); }
    [[nodiscard]] int planned() const { return minutesOf(m_planned); }
    [[nodiscard]] QString spokenSize() const;

    /** Things of the exercise about a balanced week first, then ready ones. */
    [[nodiscard]] QStringList ideas() const;
    [[nodiscard]] QStringList ideaIcons() const;
    [[nodiscard]] QStringList loadWords() const; ///< light, medium, heavy
    /** One of ideas(), at the end of a block, 0-2. It is open then. */
    Q_INVOKABLE void add(int idea, int block);

    /** False if it is not there. */
    Q_INVOKABLE bool openTask(const QString &key);
    Q_INVOKABLE void closeTask();
    /** An open task of today. */
    Q_INVOKABLE void moveToTomorrow(const QString &key);
    [[nodiscard]] QString taskKey() const { return QString::number(m_task.id); }
    [[nodiscard]] QString taskTitle() const { return TaskListModel::titleOf(m_task); }
    [[nodiscard]] QString taskText() const { return m_task.text; }
    [[nodiscard]] int taskMinutes() const { return m_task.minutes; }
    [[nodiscard]] int taskLoad() const { return static_cast<int>(m_task.effort); }
    [[nodiscard]] bool isTaskForHead() const { return m_task.isForHead; }
    [[nodiscard]] int taskBlock() const { return static_cast<int>(m_task.block); }
    [[nodiscard]] bool isTaskOpen() const { return m_task.state == evenpace::TaskState::Open; }
    /** Its day has come. */
    [[nodiscard]] bool canBeDone() const { return m_task.id != 0 && m_task.day <= m_today; }
    // Of the open task; each is kept at once.
    Q_INVOKABLE void setText(const QString &text);
    Q_INVOKABLE void setMinutes(int minutes);
    Q_INVOKABLE void setLoad(int load);
    Q_INVOKABLE void setForHead(bool isForHead);
    Q_INVOKABLE void setBlock(int block);

    /** One step up or down, through the blocks of the day. */
    Q_INVOKABLE void step(const QString &key, bool down);
    /** To a place of a block. */
    Q_INVOKABLE void drop(const QString &key, int block, int place);
    /** Done: told as an activity of today. */
    Q_INVOKABLE void tellDone(const QString &key);
    Q_INVOKABLE void tellNotNeeded(const QString &key);
    /** Open again; what was told of it is taken back. */
    Q_INVOKABLE void reopen(const QString &key);
    /** For good, with an undo. */
    Q_INVOKABLE void remove(const QString &key);

signals:
    void changed();

private:
    struct Idea {
        QString text; ///< empty: the name of its kind
        evenpace::ActivityKind kind;
        evenpace::ActivityEffort effort;
        bool isForHead;
        int minutes;
    };
    [[nodiscard]] static int minutesOf(evenpace::pacing::Milli load);
    [[nodiscard]] QDate day() const { return m_isTomorrow ? m_today.addDays(1) : m_today; }
    [[nodiscard]] std::vector<Idea> ready() const;
    [[nodiscard]] const evenpace::PlannedTask *task(const QString &key) const;
    [[nodiscard]] std::optional<evenpace::planner::HeavyPair> heavyPair() const;
    /** The activity as which a done task was told; 0: none. */
    [[nodiscard]] qint64 activityOf(const evenpace::PlannedTask &task) const;
    void read();
    void readLoads();
    /** Keeps those that are not as they were. */
    void keepAll(const std::vector<evenpace::PlannedTask> &tasks);
    bool keepTask(evenpace::PlannedTask task);
    void change(const std::function<void(evenpace::PlannedTask &)> &change);

    QLocale m_locale;
    QDate m_today;
    bool m_isTomorrow = false;
    std::vector<evenpace::PlannedTask> m_tasks; ///< of the day
    std::vector<evenpace::PlannedTask> m_left; ///< open ones of days before
    std::array<TaskListModel, evenpace::kDayBlocks> m_blocks;
    evenpace::PlannedTask m_task; ///< the one that is open to be changed
    std::optional<evenpace::pacing::Milli> m_usual;
    evenpace::pacing::Milli m_told = 0; ///< load of what was done on the day
    evenpace::pacing::Milli m_planned = 0; ///< of what is to come
    std::vector<Idea> m_ideas;
};
