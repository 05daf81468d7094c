// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** Easy minutes of each day against what fit that day. */
ChartCard {
    id: root

    required property PatientController reading

    title: qsTr("Effort and envelope")
    caption: qsTr("Easy minutes a day, last %1 days").arg(root.reading.effortDone.length)
    summary: root.reading.effortSummary
    chartHeight: 240

    chart: EffortChart {
        anchors.fill: parent
        done: root.reading.effortDone
        envelope: root.reading.effortEnvelope
        over: root.reading.effortOver
        labels: root.reading.effortLabels
        mirrored: root.LayoutMirroring.enabled
        labelFont: Theme.caption.font
        labelColor: Theme.ink2
        gridColor: Theme.hair
        barColor: Theme.dEffort
        overColor: Theme.dOver
        bandColor: Theme.dBand
        edgeColor: Theme.primary
    }
    legend: [
        LegendEntry {
            text: qsTr("effort")
            color: Theme.dEffort
        },
        LegendEntry {
            text: qsTr("envelope")
            shape: ChartMark.Band
            color: Theme.dBand
            markColor: Theme.primary
        },
        LegendEntry {
            text: qsTr("over")
            shape: ChartMark.Over
            color: Theme.dOver
        }
    ]
}
