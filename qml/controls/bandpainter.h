// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "painteditem.h"

#include <QColor>
#include <QtQml/qqmlregistration.h>

/**
 * Today's envelope as a rounded band: used, planned and free minutes from the start edge, and dots to the usual size.
 * All amounts are easy minutes, 0 or more; the full width stands for the largest of envelope, usual and used.
 */
class BandPainter : public PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /** Today's size. */
    Q_PROPERTY(qreal envelope READ envelope WRITE setEnvelope NOTIFY envelopeChanged FINAL)
    /** More than the envelope is drawn past its border. */
    Q_PROPERTY(qreal used READ used WRITE setUsed NOTIFY usedChanged FINAL)
    Q_PROPERTY(qreal planned READ planned WRITE setPlanned NOTIFY plannedChanged FINAL)
    /** 0: no mark. */
    Q_PROPERTY(qreal usual READ usual WRITE setUsual NOTIFY usualChanged FINAL)
    /** A line across the band at the usual size, if the envelope goes beyond it. */
    Q_PROPERTY(bool marksUsual READ marksUsual WRITE setMarksUsual NOTIFY marksUsualChanged FINAL)
    /** Starts at the right edge. */
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    /** Border and used part. */
    Q_PROPERTY(QColor strongColor READ strongColor WRITE setStrongColor NOTIFY strongColorChanged FINAL)
    Q_PROPERTY(QColor tickColor READ tickColor WRITE setTickColor NOTIFY tickColorChanged FINAL)
    Q_PROPERTY(QColor plannedColor READ plannedColor WRITE setPlannedColor NOTIFY plannedColorChanged FINAL)
    Q_PROPERTY(QColor freeColor READ freeColor WRITE setFreeColor NOTIFY freeColorChanged FINAL)
    Q_PROPERTY(QColor usualColor READ usualColor WRITE setUsualColor NOTIFY usualColorChanged FINAL)
    Q_PROPERTY(QColor overColor READ overColor WRITE setOverColor NOTIFY overColorChanged FINAL)

public:
    explicit BandPainter(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal envelope() const { return m_envelope; }
    [[nodiscard]] qreal used() const { return m_used; }
    [[nodiscard]] qreal planned() const { return m_planned; }
    [[nodiscard]] qreal usual() const { return m_usual; }
    [[nodiscard]] bool marksUsual() const { return m_marksUsual; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    [[nodiscard]] QColor strongColor() const { return m_strongColor; }
    [[nodiscard]] QColor tickColor() const { return m_tickColor; }
    [[nodiscard]] QColor plannedColor() const { return m_plannedColor; }
    [[nodiscard]] QColor freeColor() const { return m_freeColor; }
    [[nodiscard]] QColor usualColor() const { return m_usualColor; }
    [[nodiscard]] QColor overColor() const { return m_overColor; }
    void setEnvelope(qreal envelope) { assign(m_envelope, envelope, &BandPainter::envelopeChanged); }
    void setUsed(qreal used) { assign(m_used, used, &BandPainter::usedChanged); }
    void setPlanned(qreal planned) { assign(m_planned, planned, &BandPainter::plannedChanged); }
    void setUsual(qreal usual) { assign(m_usual, usual, &BandPainter::usualChanged); }
    void setMarksUsual(bool marks) { assign(m_marksUsual, marks, &BandPainter::marksUsualChanged); }
    void setMirrored(bool mirrored) { assign(m_mirrored, mirrored, &BandPainter::mirroredChanged); }
    void setStrongColor(const QColor &strongColor)
    {
        assign(m_strongColor, strongColor, &BandPainter::strongColorChanged);
    }
    void setTickColor(const QColor &tickColor) { assign(m_tickColor, tickColor, &BandPainter::tickColorChanged); }
    void setPlannedColor(const QColor &plannedColor)
    {
        assign(m_plannedColor, plannedColor, &BandPainter::plannedColorChanged);
    }
    void setFreeColor(const QColor &freeColor) { assign(m_freeColor, freeColor, &BandPainter::freeColorChanged); }
    void setUsualColor(const QColor &usualColor) { assign(m_usualColor, usualColor, &BandPainter::usualColorChanged); }
    void setOverColor(const QColor &overColor) { assign(m_overColor, overColor, &BandPainter::overColorChanged); }

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void envelopeChanged();
    void usedChanged();
    void plannedChanged();
    void usualChanged();
    void marksUsualChanged();
    void mirroredChanged();
    void strongColorChanged();
    void tickColorChanged();
    void plannedColorChanged();
    void freeColorChanged();
    void usualColorChanged();
    void overColorChanged();

private:
    void paintEnvelope(QPainter &painter, qreal perMinute) const;
    void paintOver(QPainter &painter, qreal perMinute) const;
    void paintUsual(QPainter &painter, qreal perMinute) const;
    void paintLine(QPainter &painter, qreal perMinute) const;

    qreal m_envelope = 0;
    qreal m_used = 0;
    qreal m_planned = 0;
    qreal m_usual = 0;
    bool m_marksUsual = false;
    bool m_mirrored = false;
    QColor m_strongColor;
    QColor m_tickColor;
    QColor m_plannedColor;
    QColor m_freeColor;
    QColor m_usualColor;
    QColor m_overColor;
};
