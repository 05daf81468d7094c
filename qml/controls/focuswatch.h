// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

/**
 * Tells whether an item has the keyboard because of the keyboard, so that its focus ring shows. For items that are not
 * built on the Control template, whose role Qt 6.4 keeps to itself and gives no screen reader.
 */
class FocusWatch : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem *target READ target WRITE setTarget NOTIFY targetChanged FINAL)
    /** The target has the focus and got it by a key. */
    Q_PROPERTY(bool visual READ isVisual NOTIFY visualChanged FINAL)

public:
    explicit FocusWatch(QObject *parent = nullptr);

    [[nodiscard]] QQuickItem *target() const { return m_target; }
    void setTarget(QQuickItem *target);
    [[nodiscard]] bool isVisual() const { return m_visual; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void targetChanged();
    void visualChanged();

private:
    void setVisual(bool visual);

    QPointer<QQuickItem> m_target;
    bool m_visual = false;
};
