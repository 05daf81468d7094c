// SPDX-License-Identifier: Apache-2.0
#include "textproblems.h"

#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/** Less than this is rounding. */
constexpr double kSlack = 1.5;

bool isText(const QQuickItem *item)
{
    return item->inherits("QQuickText") && !item->property("text").toString().isEmpty();
}

const QQuickItem *flickableAround(const QQuickItem *item)
{
    for (const QQuickItem *up = item->parentItem(); up; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable"))
            return up;
    }
    return nullptr;
}

/** In a row that scrolls sideways. */
bool isInSideways(const QQuickItem *item)
{
    const QQuickItem *row = flickableAround(item);
    return row && row->property("contentWidth").toDouble() > row->width() + kSlack;
}

struct Shown
{
    const QQuickItem *item;
    QRectF rect; ///< what is seen of its letters, in the window
};

/** Where the letters of a text are, in the window: without the room at its sides, above and below. */
QRectF letters(const QQuickItem *text)
{
    const double width = std::min(text->width(), text->property("contentWidth").toDouble());
    const double free = text->width() - width;
    const int alignment = text->property("effectiveHorizontalAlignment").toInt();
    const double x = alignment & Qt::AlignHCenter ? free / 2 : alignment & Qt::AlignRight ? free : 0;
    const double height = std::min(text->height(), text->property("contentHeight").toDouble());
    const double below = text->height() - height;
    const int vertical = text->property("verticalAlignment").toInt();
    const double y = vertical & Qt::AlignVCenter ? below / 2 : vertical & Qt::AlignBottom ? below : 0;
    const double air = 0.2 * text->property("font").value<QFont>().pixelSize();
    return text->mapRectToScene({x, y + air, width, std::max(1.0, height - 2 * air)});
}

/** Toasts lie over the page for a moment, on purpose. */
bool isToast(const QQuickItem *item)
{
    return QByteArrayView(item->metaObject()->className()).contains("Toast");
}

/** Texts that can be seen below `item`, with what clips them. */
void collectTexts(const QQuickItem *item, const QRectF &clip, double opacity, QList<Shown> &texts)
{
    if (!item->isVisible() || opacity * item->opacity() < 0.01 || isToast(item))
        return;
    const QRectF rect = item->mapRectToScene({0, 0, item->width(), item->height()});
    if (isText(item))
        texts.append({item, letters(item).intersected(clip)});
    const QRectF inner = item->clip() ? clip.intersected(rect) : clip;
    const QList<QQuickItem *> children = item->childItems();
    for (const QQuickItem *child : children)
        collectTexts(child, inner, opacity * item->opacity(), texts);
}

QString describe(const QQuickItem *text)
{
    return u"\"%1\""_s.arg(text->property("text").toString().left(40));
}

} // namespace

QStringList evenpace::textProblems(const QQuickWindow &window)
{
    QStringList problems;
    QList<Shown> texts;
    const QRectF all(0, 0, window.width(), window.height());
    // What lies under an open sheet is dimmed and out of reach.
    const QQuickItem *overlay = nullptr;
    const QList<QQuickItem *> layers = window.contentItem()->childItems();
    for (const QQuickItem *layer : layers) {
        if (layer->inherits("QQuickOverlay") && layer->isVisible() && !layer->childItems().isEmpty())
            overlay = layer;
    }
    collectTexts(overlay ? overlay : window.contentItem(), all, 1, texts);
    for (const Shown &shown : std::as_const(texts)) {
        const QQuickItem *text = shown.item;
        if (text->property("truncated").toBool())
            problems << u"cut short: "_s + describe(text);
        if (text->property("contentWidth").toDouble() > text->width() + kSlack)
            problems << u"wider than its place: "_s + describe(text);
        const QRectF rect = letters(text);
        if (!isInSideways(text) && (rect.left() < -kSlack || rect.right() > all.right() + kSlack))
            problems << u"beside the window: "_s + describe(text);
        if (!flickableAround(text) && (rect.top() < -kSlack || rect.bottom() > all.bottom() + kSlack))
            problems << u"above or below the window: "_s + describe(text);
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].rect.intersected(texts[j].rect);
            if (both.width() > 2 && both.height() > 3)
                problems << u"on top of each other: %1 and %2"_s.arg(describe(texts[i].item), describe(texts[j].item));
        }
    }
    return problems;
}

