// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/**
 * Makes a button forgiving for unsteady hands. A second tap on the same target within `interval` milliseconds is
 * swallowed, and once a finger or the mouse is down, the target reaches `slack` dp further on each side, so that a
 * release just outside still counts. Set it as `containmentMask` of its target too.
 */
class TapGuard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged FINAL)
    Q_PROPERTY(int interval MEMBER m_interval FINAL)
    Q_PROPERTY(qreal slack MEMBER m_slack FINAL)

public:
    explicit TapGuard(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);

    /** Whether the point, in the target's coordinates, belongs to the target right now. Called by Qt Quick. */
    Q_INVOKABLE [[nodiscard]] bool contains(const QPointF &point) const;
    /** Ends the wider reach, for a press that was taken away by a scrolling list. */
    Q_INVOKABLE void letGo();

    /** Presses and releases the target, as a space bar would; for assistive tools and the Enter key. */
    Q_INVOKABLE void activate();
    /** The Enter key: activates once, however long the key is held. */
    Q_INVOKABLE void enter(bool isAutoRepeat);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChanged();

private:
    [[nodiscard]] bool isTooSoon(quint64 timestamp) const;
    bool pressed(QEvent *event, quint64 timestamp);
    bool released(QEvent *event, quint64 timestamp);

    QPointer<QQuickItem> m_target;
    int m_interval = 350;
    qreal m_slack = 16;
    quint64 m_lastTap = 0; // milliseconds, as the window system counts them; 0: none yet
    bool m_held = false;
    bool m_swallowing = false;
};
