// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/sheet.h"

#include <QBuffer>
#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>
#include <QRectF>
#include <QString>

#include <memory>

namespace evenpace::exchange {

/** How far a text stands behind its mark, in points. */
inline constexpr double kMarkWidth = 22;

/** Type on paper; sizes in points. */
struct Type
{
    double size = 14;
    int weight = QFont::Normal;
    double after = 4; ///< space below
};

/**
 * Pages that fill from the top, in points. What does not fit goes on on the next page; nothing is cut off. Lines of a
 * text are kept whole, and `keep()` holds things together that belong together.
 */
class PaperFlow
{
public:
    /** `footer` stands at the foot of each page, before its number. */
    PaperFlow(Paper paper, const QString &title, const QString &footer);

    [[nodiscard]] double width() const { return m_page.width(); }
    [[nodiscard]] double left() const { return m_page.left(); }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_page.bottom() - m_y; }
    [[nodiscard]] QPainter &painter() { return *m_painter; }

    void text(const QString &text, const Type &type, double indent = 0);
    /** The same with a mark at the left of its first line. */
    void marked(const QString &mark, const QString &text, const Type &type);
    /** Within a box, not flowing; returns its height. `isDrawn` false only measures. */
    double box(const QString &text, const Type &type, const QPointF &corner, double width, bool isDrawn = true);
    void space(double points) { m_y += points; }
    /** A new page unless so much fits on this one. */
    void keep(double height);
    void rule();

    /** Ends the document. */
    [[nodiscard]] QByteArray finish();

private:
    void newPage();
    void drawFooter();

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QString m_footer;
    QRectF m_page;
    double m_y = 0;
    int m_number = 1;
};

} // namespace evenpace::exchange
