// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"
#include "ui/services.h"

#include <QObject>

/** A controller that shows what the coach says and tells it what the person says. */
class CoachClient : public QObject
{
    Q_OBJECT
public:
    CoachClient(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr)
        : QObject(parent)
        , m_services(services)
        , m_coach(coach)
    {
    }
    /** Shows the day as the coach has it now: after anything was told, and when a new day has begun. */
    virtual void refresh() = 0;

signals:
    /** Something was kept; whoever shows the day looks again. */
    void told();
    /** Nothing was kept, and why. */
    void notKept(evenpace::StoreOutcome outcome);

protected:
    /** To be called with the outcome of each telling. True if it was kept. */
    bool keep(evenpace::StoreOutcome outcome)
    {
        if (outcome == evenpace::StoreOutcome::Ok)
            emit told();
        else
            emit notKept(outcome);
        return outcome == evenpace::StoreOutcome::Ok;
    }
    [[nodiscard]] const evenpace::Services &services() const { return m_services; }
    [[nodiscard]] evenpace::Coach &coach() const { return m_coach; }

private:
    const evenpace::Services &m_services;
    evenpace::Coach &m_coach;
};
