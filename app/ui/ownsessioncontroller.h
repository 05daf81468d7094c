// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/practice.h"
#include "domain/search.h"
#include "ui/offerclient.h"
#include "ui/ownrowmodel.h"

#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

/**
 * Sessions of the person's own: the list of them, and one that is made, changed or begun. Each change is kept at once as
 * soon as there is a name and something in it; until then the draft stays here. Empty, and without cost, until show(),
 * begin() or open().
 */
class OwnSessionController : public OfferClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(OwnRowModel *sessions READ sessions CONSTANT)
    Q_PROPERTY(int sessionCount READ sessionCount NOTIFY changed)
    // The one that is open.
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool isBlank READ isBlank NOTIFY changed)
    Q_PROPERTY(bool isRemoved READ isRemoved NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(int mostNameLength READ mostNameLength CONSTANT)
    Q_PROPERTY(QStringList nameIdeas READ nameIdeas NOTIFY changed)
    Q_PROPERTY(OwnRowModel *items READ items CONSTANT)
    Q_PROPERTY(int itemCount READ itemCount NOTIFY changed)
    Q_PROPERTY(bool canAddItem READ canAddItem NOTIFY changed)
    Q_PROPERTY(QString minutesText READ minutesText NOTIFY changed)
    Q_PROPERTY(QString countText READ countText NOTIFY changed)
    Q_PROPERTY(QString easyText READ easyText NOTIFY changed)
    Q_PROPERTY(QString effortText READ effortText NOTIFY changed)
    Q_PROPERTY(QString todayText READ todayText NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    // What today makes of it.
    Q_PROPERTY(QString startText READ startText NOTIFY changed)
    Q_PROPERTY(QString lockText READ lockText NOTIFY changed)
    // What can be added.
    Q_PROPERTY(OwnRowModel *choices READ choices CONSTANT)
    Q_PROPERTY(QString query READ query NOTIFY choicesChanged)
    Q_PROPERTY(bool hasChoices READ hasChoices NOTIFY choicesChanged)
    // The item of which the dose is set.
    Q_PROPERTY(int row READ row NOTIFY changed)
    Q_PROPERTY(QString itemName READ itemName NOTIFY changed)
    Q_PROPERTY(QString itemDetail READ itemDetail NOTIFY changed)
    Q_PROPERTY(bool hasDose READ hasDose NOTIFY changed)
    Q_PROPERTY(int sets READ sets NOTIFY changed)
    Q_PROPERTY(int leastSets READ leastSets NOTIFY changed)
    Q_PROPERTY(int mostSets READ mostSets NOTIFY changed)
    Q_PROPERTY(int reps READ reps NOTIFY changed)
    Q_PROPERTY(int leastReps READ leastReps NOTIFY changed)
    Q_PROPERTY(int mostReps READ mostReps NOTIFY changed)
    Q_PROPERTY(QString repsText READ repsText NOTIFY changed)
    Q_PROPERTY(bool isHold READ isHold NOTIFY changed)
    Q_PROPERTY(int seconds READ seconds NOTIFY changed)
    Q_PROPERTY(int leastSeconds READ leastSeconds NOTIFY changed)
    Q_PROPERTY(int mostSeconds READ mostSeconds NOTIFY changed)
    Q_PROPERTY(int secondsStep READ secondsStep NOTIFY changed)
    Q_PROPERTY(QString secondsText READ secondsText NOTIFY changed)
public:
    OwnSessionController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    /** Those that are not removed, in the order made: name, "4 items · 8 min · light". */
    [[nodiscard]] OwnRowModel *sessions() { return &m_sessions; }
    [[nodiscard]] int sessionCount() const { return m_sessions.rowCount(); }

    [[nodiscard]] QString sessionId() const { return isNew() ? QString() : m_session.sessionId(); }
    /** Not kept yet. */
    [[nodiscard]] bool isNew() const { return m_session.id == 0; }
    /** Neither a name nor anything in it. */
    [[nodiscard]] bool isBlank() const { return m_session.name.isEmpty() && m_session.items.empty(); }
    [[nodiscard]] bool isRemoved() const { return m_session.isRemoved; }
    [[nodiscard]] QString name() const { return m_session.name; }
    void setName(const QString &name);
    [[nodiscard]] int mostNameLength() const { return evenpace::kMostNameLength; } ///< characters
    /** Names to take, so that nothing has to be typed; empty once it has one. */
    [[nodiscard]] QStringList nameIdeas() const;
    /** In their order: name, "2 × 20 s a side · 2 min · light". */
    [[nodiscard]] OwnRowModel *items() { return &m_items; }
    [[nodiscard]] int itemCount() const { return static_cast<int>(m_session.items.size()); }
    [[nodiscard]] bool canAddItem() const { return itemCount() < evenpace::kMostOwnItems; }
    /** As it is made; today may make it smaller. */
    [[nodiscard]] QString minutesText() const;
    [[nodiscard]] QString countText() const; ///< "4 items"
    [[nodiscard]] QString easyText() const; ///< "8 easy minutes. Today has 12 left."
    [[nodiscard]] QString effortText() const; ///< "Most effort: light"
    [[nodiscard]] QString todayText() const; ///< what today changes in it, or empty
    /** Why it is not kept as it is, or empty. */
    [[nodiscard]] QString problem() const;

    [[nodiscard]] bool canStart() const override { return lockText().isEmpty(); }
    [[nodiscard]] QString startText() const; ///< "Start, 8 min"
    /** Why it cannot be started now, or empty. */
    [[nodiscard]] QString lockText() const;
    /** What fits the query, or everything; filled by openChoices(). */
    [[nodiscard]] OwnRowModel *choices() { return &m_choices; }
    [[nodiscard]] QString query() const { return m_query; }
    [[nodiscard]] bool hasChoices() const { return m_choices.rowCount() > 0; }

    [[nodiscard]] int row() const { return m_row; } ///< -1: none
    [[nodiscard]] QString itemName() const;
    [[nodiscard]] QString itemDetail() const;
    /** Something about it can be set. */
    [[nodiscard]] bool hasDose() const;
    // Where least and most are the same there is nothing to choose.
    [[nodiscard]] int sets() const;
    [[nodiscard]] int leastSets() const;
    [[nodiscard]] int mostSets() const;
    [[nodiscard]] int reps() const;
    [[nodiscard]] int leastReps() const;
    [[nodiscard]] int mostReps() const;
    [[nodiscard]] QString repsText() const; ///< "6 times"
    /** `seconds` is how long the end pose is kept, not the whole of it. */
    [[nodiscard]] bool isHold() const;
    [[nodiscard]] int seconds() const;
    [[nodiscard]] int leastSeconds() const;
    [[nodiscard]] int mostSeconds() const;
    [[nodiscard]] int secondsStep() const;
    [[nodiscard]] QString secondsText() const;

    /** The list is shown. */
    Q_INVOKABLE void show();
    /** A new one, or the draft that was not kept yet. */
    Q_INVOKABLE void begin();
    /** One that is kept, by its id ("own-session-3"); false if there is none. */
    Q_INVOKABLE bool open(const QString &sessionId);
    Q_INVOKABLE void openChoices();
    Q_INVOKABLE void search(const QString &query);
    /** Adds it as the last one. An unknown id changes nothing. */
    Q_INVOKABLE void add(const QString &itemId);
    Q_INVOKABLE void removeItem(int row);
    /** Up with -1, down with 1. */
    Q_INVOKABLE void move(int row, int by);
    /** Whose dose the following calls set; values out of range are brought to the nearest one that is allowed. */
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void setSets(int sets);
    Q_INVOKABLE void setReps(int reps);
    Q_INVOKABLE void setSeconds(int seconds);
    /** The whole session; a draft is forgotten. */
    Q_INVOKABLE void remove();

signals:
    void choicesChanged();
    void startRequested(const QString &sessionId);

private:
    [[nodiscard]] const evenpace::Library &library() const { return services().library; }
    [[nodiscard]] const evenpace::TimelineSettings &timing() const { return coach().input().settings; }
    /** An item as it is made, with the library's dose where it has none of its own. */
    [[nodiscard]] evenpace::PlannedItem planned(const evenpace::ProgramItem &item) const;
    [[nodiscard]] std::vector<evenpace::PlannedItem> planned(const std::vector<evenpace::ProgramItem> &items) const;
    [[nodiscard]] evenpace::Milliseconds lengthOf(const std::vector<evenpace::ProgramItem> &items) const;
    [[nodiscard]] evenpace::Load loadOf(const std::vector<evenpace::ProgramItem> &items) const;
    [[nodiscard]] QString titleOf(const QString &itemId) const;
    [[nodiscard]] QString detailOf(const evenpace::ProgramItem &item) const;
    [[nodiscard]] const evenpace::ProgramItem *chosen() const;
    [[nodiscard]] const evenpace::Movement *chosenMovement() const;
    [[nodiscard]] const evenpace::BreathPattern *chosenPattern() const;
    [[nodiscard]] evenpace::Dose chosenDose() const;
    void setDose(const evenpace::Dose &dose);
    [[nodiscard]] std::optional<evenpace::OwnProblem> found() const;
    [[nodiscard]] QString offeredId() const override { return sessionId(); }
    [[nodiscard]] bool moves() const override;
    void requestStart() override { emit startRequested(sessionId()); }
    /** Shows the session as it is now, and keeps it if it can be kept. */
    void take();
    void fill();
    void showSessions();
    void showChoices();

    bool m_isOpen = false;
    evenpace::OwnSession m_session;
    evenpace::DaySession m_sized;
    int m_row = -1;
    OwnRowModel m_sessions;
    OwnRowModel m_items;
    OwnRowModel m_choices;
    std::vector<evenpace::PracticeItem> m_offered;
    evenpace::SearchIndex m_index; ///< made at the first search
    QString m_query;
};
