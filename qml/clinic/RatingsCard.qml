// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Pain and fatigue of the mornings, and the means of seven days. */
ChartCard {
    id: root

    required property PatientController reading

    title: qsTr("Pain and fatigue")
    caption: qsTr("Mornings as marks, means of 7 days as lines")
    summary: root.reading.ratingsSummary
    chartHeight: 190

    chart: RatingsChart {
        anchors.fill: parent
        pain: root.reading.pain
        fatigue: root.reading.fatigue
        painMeans: root.reading.painMeans
        fatigueMeans: root.reading.fatigueMeans
        painName: qsTr("pain")
        fatigueName: qsTr("fatigue")
        firstLabel: root.reading.firstDay
        lastLabel: root.reading.lastDay
        mirrored: root.LayoutMirroring.enabled
        labelFont: Theme.caption.font
        labelColor: Theme.ink2
        gridColor: Theme.hair
        painColor: Theme.dPain
        fatigueColor: Theme.dFatigue
    }
}
