// SPDX-License-Identifier: Apache-2.0
#include "ui/codepicture.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>

using namespace evenpace;

namespace {
/** Squares of white on each side, without which a code is not found. */
constexpr int kBorder = 4;
} // namespace

CodePicture::CodePicture(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
    setFillColor(Qt::white);
}

void CodePicture::setCode(CodeController *code)
{
    if (m_code == code)
        return;
    if (m_code)
        m_code->disconnect(this);
    m_code = code;
    if (m_code)
        connect(m_code, &CodeController::partChanged, this, [this] { update(); });
    update();
    emit codeChanged();
}

void CodePicture::paint(QPainter *painter)
{
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    const exchange::QrCode *const code = m_code ? m_code->code() : nullptr;
    if (!code || code->size <= 0)
        return;
    // Squares of whole pixels: all are alike, and none is blurred.
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1;
    const double side = std::min(width(), height()) * ratio;
    const double square = std::max(1.0, std::floor(side / (code->size + 2 * kBorder))) / ratio;
    const double left = std::floor((width() - square * code->size) / 2 * ratio) / ratio;
    const double top = std::floor((height() - square * code->size) / 2 * ratio) / ratio;
    for (int y = 0; y < code->size; ++y) {
        for (int x = 0; x < code->size; ++x) {
            if (code->isDark(x, y))
                painter->fillRect(QRectF(left + x * square, top + y * square, square, square), Qt::black);
        }
    }
}
