// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/coach.h"
#include "ui/services.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>

/** A controller that shows what the coach says and tells it what the person says. */
class CoachClient : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    CoachClient(const evenpace::Services &services, evenpace::Coach &coach, QObject *parent = nullptr)
        : QObject(parent)
        , m_services(services)
        , m_coach(coach)
    {
    }
    /** Shows the day as the coach has it now: after anything was told, and when a new day has begun. */
    virtual void refresh() = 0;
    /** Takes back what was said last, once. */
    Q_INVOKABLE void undo();
    /** The place where something was written is left: it is told by wordsTold() now, once. */
    Q_INVOKABLE void leaveWords();

signals:
    /** Something was kept; whoever shows the day looks again. */
    void told();
    /** Nothing was kept, and why. */
    void notKept(evenpace::StoreOutcome outcome);
    /** Something was done; `canUndo`: undo() takes it back. */
    void said(const QString &text, bool canUndo);
    /** What the person wrote, to be looked at for words that ask for help. */
    void wordsTold(const QString &text);

protected:
    /** To be called with the outcome of each telling. True if it was kept. */
    bool keep(evenpace::StoreOutcome outcome);
    /** To be called with the outcome of each write that the coach does not look at. True if it was kept. */
    bool isKept(evenpace::StoreOutcome outcome);
    /** The deliberate step past what stands in the way of more movement today, told. False if it could not be kept. */
    bool goPastCeilings();
    /** Takes what was added by hand out of today, which can be undone. Nothing happens where it is not there. */
    void takeOff(const QString &programId, const QString &sessionId);
    /** Tells what was done, and how undo() takes it back. */
    void say(const QString &text, std::function<void()> undo);
    /** What stands in a field of that name since the last change of it. */
    void write(const QString &field, const QString &text) { m_written[field] = text; }
    /** undo() does nothing until something is said again. */
    void forgetUndo() { m_undo = {}; }
    [[nodiscard]] const evenpace::Services &services() const { return m_services; }
    [[nodiscard]] evenpace::Coach &coach() const { return m_coach; }

private:
    const evenpace::Services &m_services;
    evenpace::Coach &m_coach;
    std::function<void()> m_undo;
    std::map<QString, QString> m_written; ///< by field, since leaveWords()
};
