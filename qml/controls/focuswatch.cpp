// SPDX-License-Identifier: Apache-2.0
#include "focuswatch.h"

#include <QFocusEvent>

FocusWatch::FocusWatch(QObject *parent)
    : QObject(parent)
{
}

void FocusWatch::setTarget(QQuickItem *target)
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

void FocusWatch::setVisual(bool visual)
{
    if (m_visual != visual) {
        m_visual = visual;
        Q_EMIT visualChanged();
    }
}

bool FocusWatch::eventFilter(QObject *watched, QEvent *event)
{
    Q_UNUSED(watched)
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        setVisual(reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
                  || reason == Qt::ShortcutFocusReason);
    } else if (event->type() == QEvent::FocusOut) {
        setVisual(false);
    } else if (event->type() == QEvent::KeyPress) {
        setVisual(true);
    }
    return false;
}
