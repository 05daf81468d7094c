// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/codecontroller.h"

#include <QPointer>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

/** The code of a CodeController with its quiet border: black on white in every world, as cameras need it. */
class CodePicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(CodeController *code READ code WRITE setCode NOTIFY codeChanged)
public:
    explicit CodePicture(QQuickItem *parent = nullptr);

    [[nodiscard]] CodeController *code() const { return m_code; }
    void setCode(CodeController *code);

    void paint(QPainter *painter) override;

signals:
    void codeChanged();

private:
    QPointer<CodeController> m_code;
};
