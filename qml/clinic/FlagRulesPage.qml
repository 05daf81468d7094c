// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import QtQuick.Layouts
import Evenpace
import Evenpace.App
import Evenpace.Controls

/** The numbers by which flags are raised. */
T.Page {
    id: root

    required property ClinicSettingsController own
    property int version: 0

    signal backRequested

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Rules of the flags")
    background: Rectangle {
        color: Theme.ground
    }

    header: Rectangle {
        implicitHeight: bar.implicitHeight
        color: Theme.sky

        TopBar {
            id: bar

            width: parent.width
            title: qsTr("Rules of the flags")
            leadingIcon: "arrow-left"
            leadingText: qsTr("Back")
            onLeadingClicked: root.backRequested()
        }
    }

    Connections {
        function onRulesChanged(): void {
            root.version += 1;
        }

        target: root.own
    }

    ScrollPage {
        anchors.fill: parent
        side: Math.max(Theme.screenMargin(width), (width - 640) / 2)

        AppText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapM
            text: qsTr("The numbers are habits of practice, not results of studies. They hold for all patients.")
            color: Theme.ink2
        }
        Repeater {
            model: root.own.ruleCount

            ColumnLayout {
                id: rule

                required property int index
                readonly property string heading: root.own.ruleHeading(index)

                Layout.fillWidth: true
                spacing: Theme.gapS

                SectionTitle {
                    visible: rule.heading !== ""
                    text: rule.heading
                }
                Stepper {
                    Layout.fillWidth: true
                    text: root.own.ruleLabel(rule.index)
                    // Each number may move others.
                    value: root.version >= 0 ? root.own.ruleValue(rule.index) : 0
                    valueText: root.version >= 0 ? root.own.ruleText(rule.index) : ""
                    from: root.own.ruleLeast(rule.index)
                    to: root.own.ruleMost(rule.index)
                    step: root.own.ruleStep(rule.index)
                    onMoved: value => root.own.setRule(rule.index, value)
                }
            }
        }
        SecondButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapXl
            Layout.bottomMargin: Theme.gapXxl
            enabled: !root.own.areRulesUsual
            reason: qsTr("They are as they came")
            text: qsTr("As they came with the app")
            onClicked: root.own.resetRules()
        }
    }
}
