// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Evenpace.App

/** Adding a patient, and what can be done with an entry. Read when they are first wanted. */
Item {
    id: root

    required property PatientsController patients

    signal scanRequested(isForChosen: bool)

    function openAdd(): void {
        add.want("AddPatientSheet.qml");
    }

    function openMore(): void {
        more.want("PatientSheet.qml");
    }

    Place {
        id: add
    }
    Place {
        id: more
    }
    Connections {
        function onScanRequested(isForChosen: bool): void {
            root.scanRequested(isForChosen);
        }

        target: add.item
        ignoreUnknownSignals: true
    }
    Connections {
        function onScanRequested(isForChosen: bool): void {
            root.scanRequested(isForChosen);
        }

        target: more.item
        ignoreUnknownSignals: true
    }

    component Place: Loader {
        function want(file: string): void {
            if (status === Loader.Null)
                setSource(Qt.resolvedUrl(file), {
                    "patients": root.patients // qmllint disable
                });
            item.begin(); // qmllint disable
        }
    }
}
