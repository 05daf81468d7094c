// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/activitylistmodel.h"
#include "ui/coachclient.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

class PlannerController;

/** What daily life asked for today, logged in one tap. */
class ActivityController : public CoachClient
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by AppController")
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT)
    Q_PROPERTY(QStringList kindIcons READ kindIcons CONSTANT)
    Q_PROPERTY(QStringList effortNames READ effortNames CONSTANT)
    Q_PROPERTY(ActivityListModel *list READ list CONSTANT)
    Q_MOC_INCLUDE("ui/plannercontroller.h")
    Q_PROPERTY(PlannerController *planner READ planner CONSTANT)
public:
    ActivityController(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr);

    void refresh() override;

    /** "2 entries, 60 minutes", or why to tell anything at all. */
    [[nodiscard]] QString summary() const;
    /** In the order of ActivityKind. */
    [[nodiscard]] QStringList kindNames() const;
    [[nodiscard]] QStringList kindIcons() const;
    /** Light, medium, heavy. */
    [[nodiscard]] QStringList effortNames() const;
    /** Those of today, the latest first. */
    [[nodiscard]] ActivityListModel *list() { return &m_list; }
    /** Where what was planned is told as done, so that it is not told here a second time. Null without one. */
    [[nodiscard]] PlannerController *planner() const { return m_planner ? m_planner() : nullptr; }
    /** It is made when it is first asked for. */
    void setPlanner(std::function<PlannerController *()> planner) { m_planner = std::move(planner); }

    /** Logs one of that kind, as long and as hard as the last one of it; half an hour and medium the first time. */
    Q_INVOKABLE void log(int kind);
    /** Whole minutes, 5-1440. */
    Q_INVOKABLE void setMinutes(const QString &key, int minutes);
    Q_INVOKABLE void setEffort(const QString &key, int effort);
    Q_INVOKABLE void remove(const QString &key);
    /** Puts back what remove() took away last. */
    Q_INVOKABLE void undoRemove();

signals:
    void changed();
    void removed(const QString &name);

private:
    [[nodiscard]] evenpace::Activity lastOf(evenpace::ActivityKind kind) const;
    void correct(const QString &key, const std::function<void(evenpace::Activity &)> &change);

    qint64 m_removed = 0; ///< 0: nothing to put back
    ActivityListModel m_list;
    std::function<PlannerController *()> m_planner;
};
