// SPDX-License-Identifier: Apache-2.0
#include "exchange/paper.h"

#include <QPageSize>
#include <QTextLayout>

namespace evenpace::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int kResolution = 1200;
constexpr double kMargin = 42;
constexpr double kFooterHeight = 26;

QFont fontOf(const Type &type)
{
    QFont font(u"Atkinson Hyperlegible Next"_s);
    // Points become pixels of a painter that is scaled; hinting would fit them to a screen.
    font.setPixelSize(qRound(type.size));
    font.setWeight(static_cast<QFont::Weight>(type.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/** Lines of a text, top to bottom. */
void layOut(QTextLayout &layout, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
}

} // namespace

PaperFlow::PaperFlow(Paper paper, const QString &title, const QString &footer)
    : m_buffer(&m_bytes)
    , m_footer(footer)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(&m_buffer);
    m_writer->setResolution(kResolution);
    m_writer->setTitle(title);
    m_writer->setCreator(u"Evenpace"_s);
    const QPageSize size(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
    m_writer->setPageSize(size);
    m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
    m_painter = std::make_unique<QPainter>(m_writer.get());
    m_painter->scale(kResolution / 72.0, kResolution / 72.0);
    m_painter->setRenderHint(QPainter::Antialiasing);
    const QSizeF points = size.size(QPageSize::Point);
    m_page = QRectF(kMargin, kMargin, points.width() - 2 * kMargin, points.height() - 2 * kMargin - kFooterHeight);
    m_y = m_page.top();
}

void PaperFlow::text(const QString &text, const Type &type, double indent)
{
    m_painter->setPen(Qt::black);
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, fontOf(type));
        layOut(layout, m_page.width() - indent);
        for (int i = 0; i < layout.lineCount(); ++i) {
            QTextLine line = layout.lineAt(i);
            keep(line.height());
            line.setPosition({0, 0});
            line.draw(m_painter.get(), {m_page.left() + indent, m_y});
            m_y += line.height();
        }
    }
    m_y += type.after;
}

void PaperFlow::marked(const QString &mark, const QString &text, const Type &type)
{
    keep(type.size * 1.5);
    const double before = m_y;
    box(mark, type, {m_page.left(), before}, kMarkWidth);
    this->text(text, type, kMarkWidth);
}

double PaperFlow::box(const QString &text, const Type &type, const QPointF &corner, double width, bool isDrawn)
{
    m_painter->setPen(Qt::black);
    double y = corner.y();
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, fontOf(type));
        layOut(layout, width);
        if (isDrawn)
            layout.draw(m_painter.get(), {corner.x(), y});
        y += layout.boundingRect().height();
    }
    return y - corner.y();
}

void PaperFlow::keep(double height)
{
    if (m_y + height > m_page.bottom() && m_y > m_page.top())
        newPage();
}

void PaperFlow::rule()
{
    m_painter->setPen(QPen(Qt::black, 0.75));
    m_painter->drawLine(QPointF(m_page.left(), m_y), QPointF(m_page.right(), m_y));
    m_y += 8;
}

void PaperFlow::newPage()
{
    drawFooter();
    m_writer->newPage();
    ++m_number;
    m_y = m_page.top();
}

void PaperFlow::drawFooter()
{
    const Type type{14, QFont::Normal, 0};
    const double y = m_page.bottom() + 8;
    box(m_footer, type, {m_page.left(), y}, m_page.width() - 60);
    m_painter->setFont(fontOf(type));
    m_painter->setPen(Qt::black);
    m_painter->drawText(QRectF(m_page.right() - 60, y, 60, 20), Qt::AlignRight | Qt::AlignTop,
                        QString::number(m_number));
}

QByteArray PaperFlow::finish()
{
    drawFooter();
    m_painter->end();
    m_painter.reset();
    m_writer.reset();
    m_buffer.close();
    return m_bytes;
}

} // namespace evenpace::exchange
