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
    Q_PROPERTY(qreal envelope READ envelope WRITE setEnvelope NOTIFY changed FINAL)
    /** More than the envelope is drawn past its border. */
    Q_PROPERTY(qreal used READ used WRITE setUsed NOTIFY changed FINAL)
    Q_PROPERTY(qreal planned READ planned WRITE setPlanned NOTIFY changed FINAL)
    /** 0: no mark. */
    Q_PROPERTY(qreal usual READ usual WRITE setUsual NOTIFY changed FINAL)
    /** Starts at the right edge. */
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY changed FINAL)
    /** Border and used part. */
    Q_PROPERTY(QColor strongColor READ strongColor WRITE setStrongColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor tickColor READ tickColor WRITE setTickColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor plannedColor READ plannedColor WRITE setPlannedColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor freeColor READ freeColor WRITE setFreeColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor usualColor READ usualColor WRITE setUsualColor NOTIFY changed FINAL)
    Q_PROPERTY(QColor overColor READ overColor WRITE setOverColor NOTIFY changed FINAL)

public:
    explicit BandPainter(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal envelope() const { return m_envelope; }
    [[nodiscard]] qreal used() const { return m_used; }
    [[nodiscard]] qreal planned() const { return m_planned; }
    [[nodiscard]] qreal usual() const { return m_usual; }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    [[nodiscard]] QColor strongColor() const { return m_strongColor; }
    [[nodiscard]] QColor tickColor() const { return m_tickColor; }
    [[nodiscard]] QColor plannedColor() const { return m_plannedColor; }
    [[nodiscard]] QColor freeColor() const { return m_freeColor; }
    [[nodiscard]] QColor usualColor() const { return m_usualColor; }
    [[nodiscard]] QColor overColor() const { return m_overColor; }
    void setEnvelope(qreal envelope) { assign(m_envelope, envelope); }
    void setUsed(qreal used) { assign(m_used, used); }
    void setPlanned(qreal planned) { assign(m_planned, planned); }
    void setUsual(qreal usual) { assign(m_usual, usual); }
    void setMirrored(bool mirrored) { assign(m_mirrored, mirrored); }
    void setStrongColor(const QColor &strongColor) { assign(m_strongColor, strongColor); }
    void setTickColor(const QColor &tickColor) { assign(m_tickColor, tickColor); }
    void setPlannedColor(const QColor &plannedColor) { assign(m_plannedColor, plannedColor); }
    void setFreeColor(const QColor &freeColor) { assign(m_freeColor, freeColor); }
    void setUsualColor(const QColor &usualColor) { assign(m_usualColor, usualColor); }
    void setOverColor(const QColor &overColor) { assign(m_overColor, overColor); }

    void paint(QPainter *painter) override;

private:
    void paintEnvelope(QPainter &painter, qreal perMinute) const;
    void paintOver(QPainter &painter, qreal perMinute) const;
    void paintUsual(QPainter &painter, qreal perMinute) const;

    qreal m_envelope = 0;
    qreal m_used = 0;
    qreal m_planned = 0;
    qreal m_usual = 0;
    bool m_mirrored = false;
    QColor m_strongColor;
    QColor m_tickColor;
    QColor m_plannedColor;
    QColor m_freeColor;
    QColor m_usualColor;
    QColor m_overColor;
};
