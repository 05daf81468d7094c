// SPDX-License-Identifier: Apache-2.0
#include "tapguard.h"

#include <QCoreApplication>
#include <QInputEvent>
#include <QKeyEvent>
#include <QMetaObject>

TapGuard::TapGuard(QObject *parent)
    : QObject(parent)
{
}

void TapGuard::setTarget(QQuickItem *target)
{
    if (m_target == target) {
        return;
    }
    if (m_target) {
        m_target->removeEventFilter(this);
    }
    m_target = target;
    if (m_target) {
        m_target->installEventFilter(this);
    }
    Q_EMIT targetChanged();
}

bool TapGuard::contains(const QPointF &point) const
{
    if (!m_target) {
        return false;
    }
    const qreal reach = m_held ? m_slack : 0;
    const QRectF area = QRectF(0, 0, m_target->width(), m_target->height()).adjusted(-reach, -reach, reach, reach);
    return area.contains(point);
}

void TapGuard::letGo()
{
    m_held = false;
}

void TapGuard::activate()
{
    if (!m_target || !m_target->isEnabled()) {
        return;
    }
    // A button of Qt before 6.8 has no call that presses it with all that follows from it.
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Space, Qt::NoModifier);
    QKeyEvent up(QEvent::KeyRelease, Qt::Key_Space, Qt::NoModifier);
    QCoreApplication::sendEvent(m_target, &down);
    QCoreApplication::sendEvent(m_target, &up);
}

void TapGuard::enter(bool isAutoRepeat)
{
    if (!isAutoRepeat) {
        activate();
    }
}

bool TapGuard::isTooSoon(quint64 timestamp) const
{
    // Events made by hand may carry no time; those are let through.
    return m_lastTap != 0 && timestamp >= m_lastTap && timestamp - m_lastTap < static_cast<quint64>(m_interval);
}

bool TapGuard::pressed(QEvent *event, quint64 timestamp)
{
    if (m_swallowing || isTooSoon(timestamp)) {
        m_swallowing = true;
        event->accept();
        return true;
    }
    m_held = true;
    return false;
}

bool TapGuard::released(QEvent *event, quint64 timestamp)
{
    if (m_swallowing) {
        m_swallowing = false;
        event->accept();
        return true;
    }
    m_lastTap = timestamp;
    // The target still has to see this release with its wider reach.
    QMetaObject::invokeMethod(this, &TapGuard::letGo, Qt::QueuedConnection);
    return false;
}

bool TapGuard::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
        return pressed(event, static_cast<QInputEvent *>(event)->timestamp());
    case QEvent::MouseButtonRelease:
    case QEvent::TouchEnd:
        return released(event, static_cast<QInputEvent *>(event)->timestamp());
    case QEvent::MouseMove:
    case QEvent::TouchUpdate:
        if (m_swallowing) {
            event->accept();
        }
        return m_swallowing;
    case QEvent::TouchCancel:
        m_held = false;
        m_swallowing = false;
        return false;
    default:
        return false;
    }
}
